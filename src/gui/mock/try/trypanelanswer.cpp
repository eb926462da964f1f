// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/prettyjson.h"
#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/try/trypanel.h"
#include "gui/widgets/format.h"
#include "gui/widgets/notice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

// What came back, and which route it was.

namespace Gui {

using namespace Qt::StringLiterals;

void TryPanel::answered(const Core::ReplayOutcome &outcome)
{
    const Core::ExchangeRecord &record = outcome.record;
    m_port = outcome.localPort;
    m_by->hide();
    m_notice->setNotice(Tone::Bad, outcome.fault);
    const int status = record.response.status;
    m_result->setText(status == 0
                          ? QString()
                          : tr("%1 in %2, %3", "status, time, size")
                                .arg(QString::number(status), Format::duration(record.duration()),
                                     Format::bytes(record.responseBodyBytes)));
    const QByteArray &body = record.responseContent;
    const bool isJson = record.response.headers.value("Content-Type").contains("json");
    m_answer->setCode(isJson ? Core::prettyJson(body).text : body,
                      isJson ? CodeLanguage::Json : CodeLanguage::Plain);
    showNearest(status == 404 && isJson ? body : QByteArray());
    // The row may be there already.
    constexpr int mostRows = 100;
    Core::ExchangeBatch rows;
    for (int row = m_server ? m_server->traffic().size() - 1 : -1, left = mostRows;
         row >= 0 && left > 0; --row, --left)
        rows.records += m_server->traffic().at(row);
    recorded(rows);
}

// What the server says of requests that nothing answers.
void TryPanel::showNearest(const QByteArray &body)
{
    m_nearest->clear();
    const QJsonArray nearest = QJsonDocument::fromJson(body).object().value(u"nearest"_s).toArray();
    for (const QJsonValue &each : nearest) {
        const int line = each[u"line"_s].toInt();
        auto *item = new QListWidgetItem(tr("%1 (line %2): %3", "route, line, why not")
                                             .arg(Core::visibleText(each[u"route"_s].toString()),
                                                  QString::number(line),
                                                  Core::visibleText(each[u"why"_s].toString())),
                                         m_nearest);
        item->setData(Qt::UserRole, line);
    }
    m_nearest->setVisible(m_nearest->count() > 0);
}

// The server's own row of it says which route has answered.
void TryPanel::recorded(const Core::ExchangeBatch &batch)
{
    const auto own = std::ranges::find_if(batch.records, [this](const auto &record) {
        return m_port != 0 && record.peerPort == m_port;
    });
    if (own == batch.records.end())
        return;
    const QString by = Core::visibleText(own->answeredBy);
    const QString remark = Core::visibleText(own->remark);
    const bool isOther
        = !by.isEmpty() && !m_title.isEmpty() && !own->answeredBy.startsWith(m_title);
    QString text = by.isEmpty() ? tr("No route answered.") : tr("Answered by %1.").arg(by);
    if (isOther)
        text += u' ' + tr("The route that is chosen did not: %1.").arg(Core::visibleText(m_title));
    if (!remark.isEmpty())
        text += u' ' + remark;
    m_by->setText(text);
    m_by->show();
}

} // namespace Gui
