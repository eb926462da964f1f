// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/reporter.h"

namespace Cli {

class OutputStream;

// Reports to a person: the URL alone on standard output, one line for each request on standard
// error.
class TextReporter final : public Reporter
{
public:
    TextReporter(OutputStream &out, OutputStream &err, bool quiet);

    void ready(const Core::Server &server) override;
    void exchanges(const Core::Server &server, const Core::ExchangeBatch &batch) override;
    void logged(const Core::Server &server, const Core::LogEntry &entry) override;
    void healthChanged(const Core::Server &) override { } // its log tells
    void printed(const Core::Server &server, const Core::ConsoleBatch &batch) override;
    void stopping(const Core::Server &server) override;
    void failed(const Core::Server &server, const Core::ServerFailure &failure) override;
    void stopped(const Core::Server &) override { } // the server's own log says it
    void note(const QString &text) override;
    void flush(std::chrono::milliseconds limit) override;

    static QByteArray summary(qint64 count); // of lines that were left out

private:
    void say(const QString &text);

    OutputStream &m_out;
    OutputStream &m_err;
    bool m_quiet;
    bool m_coloured;
};

} // namespace Cli
