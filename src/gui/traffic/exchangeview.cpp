// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/exchangeview.h"

#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/traffic/exchangetext.h"
#include "gui/widgets/format.h"
#include "ui_exchangeview.h"

#include <QEvent>
#include <QFontDatabase>

namespace Gui {

using namespace Qt::StringLiterals;

ExchangeView::ExchangeView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExchangeView>())
{
    m_ui->setupUi(this);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_ui->requestHead->setFont(fixed);
    m_ui->responseHead->setFont(fixed);
    QFont bold = font();
    bold.setBold(true);
    m_ui->lineLabel->setFont(bold);
    m_ui->timingsLabel->setForegroundRole(QPalette::PlaceholderText);
    // A long target must not make the window wide.
    m_ui->lineLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_ui->splitter->setSizes({500, 500});
    connect(m_ui->grantButton, &QPushButton::clicked, this, [this] {
        if (m_server)
            m_grant.give(*m_server);
    });
    refresh();
}

ExchangeView::~ExchangeView() = default;

void ExchangeView::setRecord(std::optional<Core::ExchangeRecord> record)
{
    m_record = std::move(record);
    refresh();
}

void ExchangeView::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    if (server)
        connect(server, &Core::Server::configChanged, this, &ExchangeView::refreshGrant);
    refreshGrant();
}

void ExchangeView::refreshGrant()
{
    m_grant = m_record && m_server ? AccessGrant::forRecord(*m_record) : AccessGrant();
    m_ui->grantBar->setVisible(!m_grant.isEmpty());
    if (m_grant.isEmpty())
        return;
    const bool isGiven = m_grant.isGiven(*m_server);
    m_ui->grantButton->setText(m_grant.action());
    m_ui->grantButton->setVisible(!isGiven);
    m_ui->grantLabel->setText(isGiven ? m_grant.confirmation() : m_grant.question());
}

void ExchangeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    QWidget::changeEvent(event);
}

void ExchangeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ui->splitter->setOrientation(width() < 520 ? Qt::Vertical : Qt::Horizontal);
}

void ExchangeView::refresh()
{
    m_ui->requestHead->setAccessibleName(tr("Head of the request"));
    m_ui->responseHead->setAccessibleName(tr("Head of the response"));
    setVisible(m_record.has_value());
    refreshGrant();
    if (!m_record)
        return;
    const Core::ExchangeRecord &record = *m_record;
    const QString request = record.request.method.isEmpty()
        ? tr("Unreadable request")
        : QString(Core::visibleText(record.request.method) + u' '
                  + Core::visibleText(record.request.target));
    m_ui->lineLabel->setText(request + u" → "_s + ExchangeText::status(record));
    m_ui->endingLabel->setText(ExchangeText::ending(record));
    m_ui->timingsLabel->setText(ExchangeText::timings(record));
    m_ui->requestTitle->setText(
        tr("Request: head %1, content %2")
            .arg(Format::bytes(record.requestHeadBytes), Format::bytes(record.requestBodyBytes)));
    m_ui->responseTitle->setText(record.response.status == 0
                                     ? tr("No response was sent")
                                     : tr("Response: head %1, content %2")
                                           .arg(Format::bytes(record.responseHeadBytes),
                                                Format::bytes(record.responseBodyBytes)));
    m_ui->requestHead->setPlainText(ExchangeText::requestHead(record));
    m_ui->responseHead->setPlainText(ExchangeText::responseHead(record));
}

} // namespace Gui
