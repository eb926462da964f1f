// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"
#include "core/server/serverstatus.h"
#include "core/traffic/exchangerecord.h"

#include <chrono>

namespace Core {
class Server;
class ServerList;
} // namespace Core

namespace Cli {

// Tells standard output and standard error what happens to a server; lives in the main thread.
class Reporter
{
public:
    Reporter() = default;
    virtual ~Reporter() = default;
    Q_DISABLE_COPY_MOVE(Reporter)

    // These are the servers, for one that shows all of them all the time.
    virtual void show(const Core::ServerList &) { }
    virtual void ready(const Core::Server &server) = 0;
    virtual void exchanges(const Core::Server &server, const Core::ExchangeBatch &batch) = 0;
    virtual void logged(const Core::Server &server, const Core::LogEntry &entry) = 0;
    // Its program does not do what it should, or does so again.
    virtual void healthChanged(const Core::Server &server) = 0;
    // By the program behind it.
    virtual void printed(const Core::Server &server, const Core::ConsoleBatch &batch) = 0;
    virtual void stopping(const Core::Server &server) = 0;
    virtual void failed(const Core::Server &server, const Core::ServerFailure &failure) = 0;
    virtual void stopped(const Core::Server &server) = 0;
    // Figures of the servers are given at this URL.
    virtual void measured(const QString &url) { note(QStringLiteral("Metrics: ") + url); }
    // A word to the person at the terminal, never to a program.
    virtual void note(const QString &text) = 0;
    virtual void flush(std::chrono::milliseconds limit) = 0;
};

} // namespace Cli
