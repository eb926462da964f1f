// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/ready/probesocket.h"

#include <QSslSocket>

namespace Core {

namespace {

constexpr qsizetype longestHead = 8 * 1024; // that is looked at

// Everybody may write "/größe"; what is encoded already stays so.
QByteArray onWire(const QString &path)
{
    return path.toUtf8().toPercentEncoding("!\"#$%&'()*+,/:;<=>?@[\\]^`{|}");
}

} // namespace

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
    return "GET " + onWire(path) + " HTTP/1.1\r\nHost: "
        + (name.contains(':') ? '[' + name + ']' : name) + ':' + QByteArray::number(port)
        + "\r\nUser-Agent: Portside\r\nAccept: */*\r\nConnection: close\r\n\r\n";
}

std::optional<int> probedStatus(QByteArray &answer)
{
    const auto whenCut
        = [&answer] { return answer.size() > longestHead ? std::optional(0) : std::nullopt; };
    for (;;) {
        const qsizetype end = answer.indexOf('\n');
        if (end < 0)
            return whenCut();
        const QByteArrayList words = answer.first(end).simplified().split(' ');
        const int status = words[0].startsWith("HTTP/") ? words.value(1).toInt() : 0;
        if (status < 100)
            return 0;
        if (status >= 200 || status == 101)
            return status;
        const qsizetype blank = answer.indexOf("\r\n\r\n");
        if (blank < 0)
            return whenCut();
        answer.remove(0, blank + 4);
    }
}

} // namespace Core
