// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/ready/probesocket.h"

#include <QSslSocket>

namespace Core {

std::unique_ptr<QTcpSocket> makeProbeSocket(bool tls)
{
    if (!tls)
        return std::make_unique<QTcpSocket>();
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    return socket;
}

void connectProbe(QTcpSocket &socket, const QString &host, quint16 port)
{
    if (auto *tls = qobject_cast<QSslSocket *>(&socket))
        tls->connectToHostEncrypted(host, port);
    else
        socket.connectToHost(host, port);
}

void onProbeConnected(QTcpSocket &socket, QObject *context, const std::function<void()> &run)
{
    if (auto *tls = qobject_cast<QSslSocket *>(&socket))
        QObject::connect(tls, &QSslSocket::encrypted, context, run);
    else
        QObject::connect(&socket, &QTcpSocket::connected, context, run);
}

QByteArray probeRequest(const QString &path, const QString &host, quint16 port)
{
    const QByteArray name = host.toUtf8();
    return "GET " + path.toUtf8() + " HTTP/1.1\r\nHost: "
        + (name.contains(':') ? '[' + name + ']' : name) + ':' + QByteArray::number(port)
        + "\r\nUser-Agent: Portside\r\nAccept: */*\r\nConnection: close\r\n\r\n";
}

} // namespace Core
