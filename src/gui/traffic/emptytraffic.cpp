// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/emptytraffic.h"

#include "gui/icons.h"
#include "ui_emptytraffic.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>

namespace Gui {

using namespace Qt::StringLiterals;

EmptyTraffic::EmptyTraffic(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyTraffic>())
{
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_ui->emptyTitle->setFont(large);
    m_ui->emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_ui->commandLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->copyCommandButton->setIcon(icon(IconId::Copy));
    connect(m_ui->copyCommandButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->commandLabel->text());
        emit copied(m_ui->commandLabel->text());
    });
    connect(m_ui->clearFilterButton, &QPushButton::clicked, this, &EmptyTraffic::clearFilterWanted);
    refresh();
}

EmptyTraffic::~EmptyTraffic() = default;

void EmptyTraffic::setReason(Reason reason, const QUrl &url)
{
    m_reason = reason;
    m_url = url;
    refresh();
}

void EmptyTraffic::refresh()
{
    const bool ask = m_reason == Reason::NoneYet && !m_url.isEmpty();
    m_ui->clearFilterButton->setVisible(m_reason == Reason::NoneMatches);
    m_ui->commandLabel->setVisible(ask);
    m_ui->copyCommandButton->setVisible(ask);
    m_ui->commandLabel->setText(u"curl "_s + QString::fromLatin1(m_url.toEncoded()));
    m_ui->emptyTitle->setText(title());
    m_ui->emptyText->setText(text());
}

QString EmptyTraffic::title() const
{
    switch (m_reason) {
    case Reason::NoneYet:
        return tr("No requests yet");
    case Reason::NoneMatches:
        return tr("No request matches the filter");
    case Reason::NotShown:
        return tr("The traffic of this server is not shown");
    }
    Q_UNREACHABLE();
}

QString EmptyTraffic::text() const
{
    switch (m_reason) {
    case Reason::NoneYet:
        return m_url.isEmpty() ? tr("Start the server: each request shows up here as it comes.")
                               : tr("Open the server in a browser, or ask it from a terminal:");
    case Reason::NoneMatches:
        return tr("The requests are still there.");
    case Reason::NotShown:
        return tr("Requests are only passed on. Tick “Show traffic” in its settings to see and "
                  "record them; it counts at once.");
    }
    Q_UNREACHABLE();
}

void EmptyTraffic::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace Gui
