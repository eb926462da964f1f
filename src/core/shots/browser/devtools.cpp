// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/browser/devtools.h"

#include "core/shots/browser/browserprocess.h"

#include <QJsonDocument>

namespace Core {

using namespace Qt::StringLiterals;

DevTools::DevTools(BrowserProcess &browser, QObject *parent)
    : QObject(parent)
    , m_browser(browser)
{
    connect(&browser, &BrowserProcess::received, this, &DevTools::take);
}

void DevTools::call(const QString &session, const QString &method, const QJsonObject &parameters,
                    QObject *context, Reply reply)
{
    QJsonObject order {{u"id"_s, ++m_number}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!session.isEmpty())
        order.insert(u"sessionId"_s, session);
    if (reply)
        m_pending.insert(m_number, {context, std::move(reply)});
    m_browser.send(QJsonDocument(order).toJson(QJsonDocument::Compact));
}

void DevTools::take(const QByteArray &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text).object();
    if (!message.contains(u"id"_s)) {
        emit told(message[u"sessionId"_s].toString(), message[u"method"_s].toString(),
                  message[u"params"_s].toObject());
        return;
    }
    const Pending pending = m_pending.take(message[u"id"_s].toInt());
    if (!pending.reply || !pending.context)
        return;
    if (message.contains(u"error"_s))
        pending.reply(failure(message[u"error"_s][u"message"_s].toString()));
    else
        pending.reply(message[u"result"_s].toObject());
}

} // namespace Core
