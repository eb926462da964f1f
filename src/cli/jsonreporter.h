// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/reporter.h"

namespace Cli {

class OutputStream;

// Reports to a program: one JSON object a line on standard output, as docs/command-line.md lists
// them; words for people go to standard error.
class JsonReporter final : public Reporter
{
public:
    JsonReporter(OutputStream &out, OutputStream &err, bool quiet);

    void ready(const Core::Server &server) override;
    void exchanges(const Core::Server &server, const Core::ExchangeBatch &batch) override;
    void logged(const Core::Server &server, const Core::LogEntry &entry) override;
    void healthChanged(const Core::Server &server) override;
    void printed(const Core::Server &server, const Core::ConsoleBatch &batch) override;
    void stopping(const Core::Server &) override { }
    void failed(const Core::Server &server, const Core::ServerFailure &failure) override;
    void stopped(const Core::Server &server) override;
    void measured(const QString &url) override;
    void note(const QString &text) override;
    void flush(std::chrono::milliseconds limit) override;

    static QByteArray summary(qint64 count); // of exchanges that were left out

private:
    OutputStream &m_out;
    OutputStream &m_err;
    bool m_quiet;
};

} // namespace Cli
