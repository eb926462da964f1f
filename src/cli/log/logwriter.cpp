// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/log/logwriter.h"

#include "cli/exchangelines.h"
#include "cli/jsonreporter.h"
#include "cli/textreporter.h"
#include "core/visibletext.h"

#include <unistd.h>

namespace Cli {

LogWriter::LogWriter(bool json)
    : m_json(json)
    , m_isColoured(::isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
    (void)m_out.open(STDOUT_FILENO, QIODevice::WriteOnly);
}

void LogWriter::write(const LogLine &line)
{
    if (m_json) {
        m_out.write(jsonLogLine(line.server, line.record, line.row) + '\n');
        return;
    }
    const QByteArray number = line.row > 0
        ? QByteArray::number(line.row)
        : Core::visibleText(line.server).toUtf8() + '#' + QByteArray::number(line.record.id);
    m_out.write(number + "  " + textLine(line.record, m_isColoured) + '\n');
}

void LogWriter::writeSkipped(qint64 exchanges)
{
    m_out.write(m_json ? JsonReporter::summary(exchanges) : TextReporter::summary(exchanges));
    m_out.write("\n");
}

void LogWriter::flush()
{
    m_isClosed = !m_out.flush();
}

} // namespace Cli
