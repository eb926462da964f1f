// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/access/accessrules.h"
#include "core/http/limits.h"
#include "core/kind/serverkind.h"
#include "core/server/tlssettings.h"

#include <QString>

#include <chrono>
#include <optional>

class QHostAddress;

namespace Core {

// What the user asked for: one server as it stands in a workspace file. A plain value.
class ServerConfig
{
    Q_GADGET

public:
    enum class PortPolicy : quint8 {
        Random, // the operating system picks
        Fixed, // this port or Failed
        Preferred, // this port, or a random one and say so
    };
    Q_ENUM(PortPolicy)

    static constexpr std::chrono::hours longestGrace {1};
    static constexpr int mostWorkerThreads = 64;

    QString id; // stable, made once
    QString name;
    QString kind; // ServerKind::id
    QString host = QStringLiteral("127.0.0.1"); // an IP literal or "localhost"
    quint16 port = 0; // 0 with Random
    PortPolicy portPolicy = PortPolicy::Random;
    // A listening socket that this process was started with and that is used instead of a new one;
    // host and port are its own. -1: none. Not in files.
    int handedSocket = -1;
    std::chrono::milliseconds grace {5'000}; // how long a stop waits for open exchanges
    // Whether somebody has said that other machines may reach it; without that it does not start
    // on an address that they can.
    bool allowNetwork = false;
    QStringList allowedHosts; // besides those that HostRule knows; its patterns
    QStringList allowedOrigins; // besides those of the kind's OriginPolicy; OriginRule's
    Limits limits;
    int workerThreads = 1; // that answer requests; some kinds use one in any case
    TlsSettings tls;
    bool keepsTraffic = true; // on disk; what is recorded is shown in any case
    bool autostart = false; // started when the workspace is opened in the window
    QStringList needs; // ids of servers that are started before it and stopped after it
    FieldValues values; // of the kind's fields, defaults left out

    // A new one of this kind with an id of its own.
    static ServerConfig make(const ServerKind &kind, FieldValues values = {});
    static QString makeId();
    // The address that a host stands for; none if it is no IP literal and not "localhost".
    // This one if it is free, else any; 0: any.
    void wantPort(quint16 wanted);
    static std::optional<QHostAddress> resolve(const QString &host);

    // Everything that can be checked before anything runs; may look at the disk.
    Result<> validate(const ServerKind &kind) const;
    // The same without the kind's values; never looks at the disk.
    Result<> validateFrame() const;
    bool isLoopback() const;
    // How many threads it runs.
    int threads(const ServerKind &kind) const;
    AccessRules accessRules(const ServerKind &kind) const;

    bool operator==(const ServerConfig &) const = default;
};

} // namespace Core
