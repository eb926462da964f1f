// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <QFile>

namespace Cli {

// One line of a log and what it is made of.
struct LogLine
{
    QString server;
    Core::ExchangeRecord record;
    qint64 row = 0; // of the kept traffic; 0: it is in memory only
};

// Standard output of `portside log`; waits for its reader.
class LogWriter
{
public:
    explicit LogWriter(bool json);

    void write(const LogLine &line);
    void writeSkipped(qint64 exchanges); // that cannot be told one by one
    void flush();
    bool isClosed() const { return m_isClosed; } // nobody reads any more

private:
    const bool m_json;
    const bool m_isColoured;
    QFile m_out;
    bool m_isClosed = false;
};

} // namespace Cli
