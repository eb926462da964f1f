// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/controlconnection.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Testing {

namespace {

constexpr int patience = 10'000; // milliseconds

} // namespace

ControlConnection::ControlConnection(const QString &path)
{
    m_socket.connectToServer(path);
    (void)QTest::qWaitFor([this] { return isConnected(); }, patience);
}

void ControlConnection::write(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

QJsonObject ControlConnection::read()
{
    const auto isThere = [this] { return m_socket.canReadLine() || !isConnected(); };
    if (!QTest::qWaitFor(isThere, patience))
        return {};
    return QJsonDocument::fromJson(m_socket.readLine()).object();
}

QJsonObject ControlConnection::call(const QString &method, const QJsonObject &params)
{
    const QJsonObject request {{u"jsonrpc"_s, u"2.0"_s},
                               {u"id"_s, ++m_last},
                               {u"method"_s, method},
                               {u"params"_s, params}};
    write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (true) {
        const QJsonObject line = read();
        if (line.isEmpty() || line["id"_L1].toInt() == m_last)
            return line;
        m_notifications << line;
    }
}

QJsonObject ControlConnection::result(const QString &method, const QJsonObject &params)
{
    return call(method, params)["result"_L1].toObject();
}

int ControlConnection::errorCode(const QString &method, const QJsonObject &params)
{
    return call(method, params)["error"_L1]["code"_L1].toInt();
}

QJsonObject ControlConnection::notification(const QString &method)
{
    while (true) {
        const QJsonObject line = m_notifications.isEmpty() ? read() : m_notifications.takeFirst();
        if (line.isEmpty())
            return {};
        if (line["method"_L1].toString() == method)
            return line["params"_L1].toObject();
    }
}

bool ControlConnection::waitForClose()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QLocalSocket::UnconnectedState; },
                           patience);
}

} // namespace Testing
