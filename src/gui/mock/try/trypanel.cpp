// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/try/trypanel.h"

#include "core/formats/content/prettyjson.h"
#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/fields/headertext.h"
#include "gui/mock/try/sampletarget.h"
#include "gui/widgets/format.h"
#include "gui/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;

TryPanel::TryPanel(QWidget *parent)
    : QWidget(parent)
    , m_method(new QComboBox)
    , m_target(new QLineEdit)
    , m_send(new QPushButton)
    , m_more(new QCheckBox)
    , m_headers(new QPlainTextEdit)
    , m_content(new QPlainTextEdit)
    , m_notice(new Notice)
    , m_result(new QLabel)
    , m_by(new QLabel)
    , m_nearest(new QListWidget)
    , m_answer(new CodeView)
{
    for (QLabel *each : {m_result, m_by}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_nearest->setWordWrap(true);
    m_nearest->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_answer->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(makeRequest());
    layout->addWidget(m_more);
    layout->addWidget(m_headers);
    layout->addWidget(m_content);
    layout->addWidget(m_notice);
    layout->addWidget(m_result);
    layout->addWidget(m_by);
    layout->addWidget(m_nearest);
    layout->addWidget(m_answer, 1);
    setFocusProxy(m_target);
    connect(m_more, &QCheckBox::toggled, this, &TryPanel::refresh);
    connect(m_send, &QPushButton::clicked, this, &TryPanel::send);
    connect(m_target, &QLineEdit::returnPressed, this, &TryPanel::send);
    connect(m_nearest, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit lineWanted(item->data(Qt::UserRole).toInt());
    });
    m_nearest->hide();
    m_by->hide();
    retranslate();
    refresh();
}

QWidget *TryPanel::makeRequest()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_method->setEditable(true);
    for (const auto *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
        m_method->addItem(QString::fromLatin1(method));
    m_target->setText(u"/"_s);
    layout->addWidget(m_method);
    layout->addWidget(m_target, 1);
    layout->addWidget(m_send);
    for (QPlainTextEdit *each : {m_headers, m_content}) {
        each->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        each->setTabChangesFocus(true);
        each->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    }
    return row;
}

void TryPanel::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    if (server) {
        connect(server, &Core::Server::stateChanged, this, &TryPanel::refresh);
        connect(server, &Core::Server::exchangesRecorded, this, &TryPanel::recorded);
    }
    refresh();
}

void TryPanel::setRoute(const Core::MockRoute &route)
{
    if (m_title == route.title())
        return;
    m_title = route.title();
    m_method->setCurrentText(route.methods.isEmpty() ? u"GET"_s
                                                     : QString::fromLatin1(route.methods.first()));
    m_target->setText(sampleTarget(route));
}

void TryPanel::send()
{
    if (m_run || !m_server || m_server->url().isEmpty())
        return;
    const auto fail = [this](const QString &why) { m_notice->setNotice(Tone::Bad, why); };
    auto headers = HeaderText::read(m_more->isChecked() ? m_headers->toPlainText() : QString());
    if (!headers) {
        fail(headers.error());
        return;
    }
    const QUrl url = m_server->url();
    Core::ReplayRequest request;
    request.secure = url.scheme() == "https"_L1;
    request.authority = url.authority().toUtf8();
    request.request.method = m_method->currentText().trimmed().toUtf8();
    request.request.target = m_target->text().trimmed().toUtf8();
    if (!request.request.target.startsWith('/'))
        request.request.target.prepend('/');
    if (!headers->contains("Host"))
        request.request.headers.append("Host", request.authority);
    for (const Core::HeaderField &field : *headers)
        request.request.headers.append(field.name, field.value);
    request.body = m_more->isChecked() ? m_content->toPlainText().toUtf8() : QByteArray();
    if (const auto fault = request.fault()) {
        fail(*fault);
        return;
    }
    m_notice->setNotice(Tone::Info, {});
    m_port = 0;
    m_run = new Core::ReplayRun({{request, {}}}, {}, this);
    connect(m_run, &Core::ReplayRun::answered, this,
            [this](int, const Core::ReplayOutcome &outcome) { answered(outcome); });
    connect(m_run, &Core::ReplayRun::finished, this, [this] {
        m_run->deleteLater();
        m_run = nullptr;
        refresh();
    });
    m_run->start();
    refresh();
}

void TryPanel::refresh()
{
    const bool canSend = m_server && !m_server->url().isEmpty()
        && m_server->state() == Core::ServerState::Value::Running;
    m_send->setEnabled(canSend && !m_run);
    m_headers->setVisible(m_more->isChecked());
    m_content->setVisible(m_more->isChecked());
    const QString hint = tr("Start the server to try requests.");
    if (!canSend && m_result->text().isEmpty())
        m_notice->setNotice(Tone::Info, hint);
    else if (canSend && m_notice->text() == hint)
        m_notice->setNotice(Tone::Info, {});
}

void TryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TryPanel::retranslate()
{
    m_send->setText(tr("Sen&d"));
    m_more->setText(tr("With h&eaders and content"));
    m_method->setAccessibleName(tr("Method"));
    m_target->setAccessibleName(tr("Path and query"));
    m_headers->setAccessibleName(tr("Headers"));
    m_headers->setPlaceholderText(tr("Name: value"));
    m_content->setAccessibleName(tr("Content"));
    m_content->setPlaceholderText(tr("Content"));
    m_nearest->setAccessibleName(tr("Routes that were nearest"));
    m_answer->setAccessibleName(tr("Answer"));
}

} // namespace Gui
