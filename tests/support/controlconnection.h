// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLocalSocket>

namespace Testing {

// A client of a control socket that knows nothing of Portside's own one: lines of JSON, an event
// loop that goes on while it waits.
class ControlConnection
{
public:
    explicit ControlConnection(const QString &path);

    bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    QLocalSocket &socket() { return m_socket; }
    void write(const QByteArray &bytes); // as they are
    // The answer: an object with result or error; empty if none comes in time.
    QJsonObject call(const QString &method, const QJsonObject &params = {});
    QJsonObject result(const QString &method, const QJsonObject &params = {});
    int errorCode(const QString &method, const QJsonObject &params = {});
    // The next line whatever it is; empty if none comes in time.
    QJsonObject read();
    // The next notification of this name; others are dropped.
    QJsonObject notification(const QString &method);
    bool waitForClose();

private:
    QLocalSocket m_socket;
    QList<QJsonObject> m_notifications;
    int m_last = 0;
};

} // namespace Testing
