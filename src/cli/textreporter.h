// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/reporter.h"

namespace Cli {

class OutputStream;

// How it is told to a person.
struct TextStyle
{
    bool quiet = false; // no requests, no output of programs, no notes
    bool hasNames = false; // of servers, where there are several
    bool tellsReady = true;
};

// Reports to a person: the URL alone on standard output, one line for each request on standard
// error.
class TextReporter final : public Reporter
{
public:
    TextReporter(OutputStream &out, OutputStream &err, const TextStyle &style);

    void ready(const Core::Server &server) override;
    void exchanges(const Core::Server &server, const Core::ExchangeBatch &batch) override;
    void logged(const Core::Server &server, const Core::LogEntry &entry) override;
    void healthChanged(const Core::Server &) override { } // its log tells
    void printed(const Core::Server &server, const Core::ConsoleBatch &batch) override;
    void stopping(const Core::Server &server) override;
    void failed(const Core::Server &server, const Core::ServerFailure &failure) override;
    // The server's own log says that it has.
    void stopped(const Core::Server &server) override;
    void note(const QString &text) override;
    void flush(std::chrono::milliseconds limit) override;

    static QByteArray summary(qint64 count); // of lines that were left out

private:
    void say(const QString &text);
    QByteArray prefix(const Core::Server &server) const;

    OutputStream &m_out;
    OutputStream &m_err;
    const TextStyle m_style;
    bool m_coloured;
};

} // namespace Cli
