// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QRegularExpression>

#include <optional>

namespace Core {

// What a line of output says of where a program listens; host and port may be missing.
struct ReadyAddress
{
    QString scheme; // "http" or "https"; empty: not said
    QString host; // as it is written: may be a name, 0.0.0.0 or [::]
    quint16 port = 0; // 0: not said, or said wrongly by a program that was given port 0

    bool operator==(const ReadyAddress &) const = default;
};

// Recognises the line by which a program says that it listens. A value; any thread.
class ReadyLine
{
public:
    static constexpr qsizetype longestLine = 4096; // of which something is looked for

    // A regular expression in which {url}, {host} and {port} stand for what they are called.
    static Result<ReadyLine> make(const QString &pattern);

    // line: one line of output, without colours.
    std::optional<ReadyAddress> match(const QString &line) const;

private:
    QRegularExpression m_pattern;
    int m_places = 0; // the placeholders are numbered: the pattern may have several of each
};

} // namespace Core
