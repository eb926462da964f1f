// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/live/screenblock.h"
#include "cli/textreporter.h"

#include <QObject>
#include <QTimer>

namespace Cli {

// Reports to a person at a terminal: what a TextReporter says scrolls above a line for each server
// with its state and figures. Lives in the main thread.
class LiveReporter final : public QObject, public Reporter
{
    Q_OBJECT

public:
    // Whether somebody can see it.
    static bool isPossible(const OutputStream &err);

    LiveReporter(OutputStream &out, OutputStream &err, const TextStyle &style);

    void show(const Core::ServerList &servers) override;
    void ready(const Core::Server &server) override;
    void exchanges(const Core::Server &server, const Core::ExchangeBatch &batch) override;
    void logged(const Core::Server &server, const Core::LogEntry &entry) override;
    void healthChanged(const Core::Server &server) override;
    void printed(const Core::Server &server, const Core::ConsoleBatch &batch) override;
    void stopping(const Core::Server &server) override;
    void failed(const Core::Server &server, const Core::ServerFailure &failure) override;
    void stopped(const Core::Server &server) override;
    void note(const QString &text) override;
    void flush(std::chrono::milliseconds limit) override;

private:
    template<typename Report>
    void above(const Report &report);
    void draw();

    TextReporter m_text;
    ScreenBlock m_block;
    const bool m_isColoured;
    const Core::ServerList *m_servers = nullptr;
    QTimer m_look;
};

} // namespace Cli
