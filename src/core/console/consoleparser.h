// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consolebacklog.h"
#include "core/console/consolestream.h"

namespace Core {

// Makes lines of what a program writes as a terminal would: colours and weights are kept, a
// carriage return writes over the line, other sequences are dropped. Holds a bounded number of
// lines until they are taken. Any thread, one at a time.
class ConsoleParser
{
public:
    // source: Output or ErrorOutput.
    void feed(ConsoleSource source, QByteArrayView bytes, const QDateTime &now);
    // The program has closed it: what is there is a line.
    void end(ConsoleSource source);
    // What came or changed since the last time.
    ConsoleBatch take();

private:
    ConsoleStream &stream(ConsoleSource source);

    ConsoleStream m_output {ConsoleSource::Output};
    ConsoleStream m_errorOutput {ConsoleSource::ErrorOutput};
    ConsoleBacklog m_pending;
};

} // namespace Core
