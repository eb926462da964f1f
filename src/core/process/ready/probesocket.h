// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <optional>

namespace Core {

// Sockets that ask a program of this machine something, by TLS where it speaks that. Its
// certificate is taken as it is: the port was found or held for this very program.
std::unique_ptr<QTcpSocket> makeProbeSocket(bool tls);
void connectProbe(QTcpSocket &socket, const QString &host, quint16 port);
// Runs it when a request can be sent.
void onProbeConnected(QTcpSocket &socket, QObject *context, const std::function<void()> &run);
QByteArray probeRequest(const QString &path, const QString &host, quint16 port);
// The status of the answer that begins with these bytes, of which interim answers are taken off;
// 0: it is none of HTTP. None: more has to come.
std::optional<int> probedStatus(QByteArray &answer);

} // namespace Core
