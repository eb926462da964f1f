// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tls/certificatepanel.h"

#include "core/visibletext.h"
#include "gui/widgets/background.h"
#include "gui/widgets/formgrid.h"
#include "gui/widgets/notice.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::CertificateReport;

namespace {

QLabel *makeValue(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

QString shownDate(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

CertificatePanel::CertificatePanel(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice)
    , m_form(new FormGrid)
    , m_issuer(makeValue(u"issuer"_s))
    , m_names(makeValue(u"names"_s))
    , m_expires(makeValue(u"expires"_s))
    , m_fingerprint(makeValue(u"fingerprint"_s))
    , m_trust(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addLayout(m_form);
    for (QLabel *value : {m_issuer, m_names, m_expires, m_fingerprint})
        m_form->addRow(new QLabel, value);
    m_trust->setObjectName(u"trustButton"_s);
    layout->addWidget(m_trust, 0, Qt::AlignLeft);
    connect(m_trust, &QPushButton::clicked, this, &CertificatePanel::trustWanted);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (!m_reading.isCanceled() && m_reading.future().isFinished())
            showReport(m_reading.result());
    });
    retranslate();
    hide();
}

CertificatePanel::~CertificatePanel() = default;

void CertificatePanel::setConfig(const Core::ServerConfig &config)
{
    m_config = config;
    setVisible(config.tls.on);
    if (config.tls.on)
        m_reading.setFuture(inBackground([config] { return CertificateReport::of(config); }));
}

void CertificatePanel::showReport(const CertificateReport &report)
{
    warn(report);
    const auto set = [this](QLabel *label, const QString &text) {
        label->setText(Core::visibleText(text));
        m_form->setRowVisible(label, !text.isEmpty());
    };
    set(m_issuer, report.issuer);
    set(m_names, report.names.join(u", "_s));
    set(m_expires, report.expires.isNull() ? QString() : shownDate(report.expires));
    set(m_fingerprint, CertificateReport::shownFingerprint(report.fingerprint));
    m_trust->setVisible(!m_config.tls.isOwn() && report.problem.isEmpty());
}

void CertificatePanel::warn(const CertificateReport &report)
{
    if (!report.problem.isEmpty()) {
        m_notice->setNotice(Tone::Bad, Core::visibleText(report.problem));
        return;
    }
    switch (report.validity(QDateTime::currentDateTimeUtc())) {
    case CertificateReport::Validity::Expired:
        m_notice->setNotice(Tone::Bad,
                            tr("The certificate expired on %1: browsers refuse it.")
                                .arg(shownDate(report.expires)));
        return;
    case CertificateReport::Validity::ExpiresSoon:
        m_notice->setNotice(
            Tone::Warning,
            tr("The certificate expires on %1: renew it.").arg(shownDate(report.expires)));
        return;
    case CertificateReport::Validity::Fine:
        break;
    }
    m_notice->setNotice(Tone::Info,
                        report.isMadeLater
                            ? tr("Your authority is made when the first server with HTTPS starts. "
                                 "Browsers accept its servers once you trust it.")
                            : QString());
}

void CertificatePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setConfig(m_config);
    }
    QWidget::changeEvent(event);
}

void CertificatePanel::retranslate()
{
    const auto name = [this](QLabel *field, const QString &text) {
        qobject_cast<QLabel *>(m_form->labelOf(field))->setText(text);
    };
    name(m_issuer, tr("Issued by"));
    name(m_names, tr("For"));
    name(m_expires, tr("Valid until"));
    name(m_fingerprint, tr("SHA-256"));
    m_trust->setText(tr("Trust this authority…"));
}

} // namespace Gui
