// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"
#include "core/traffic/filterterm.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Core {

// Whose traffic it is.
struct RecordedServer
{
    QString id;
    QString name; // at that time
    qint64 run = 0; // tells one start from the next

    // What was imported at once: a session, which is read-only and goes as a whole.
    static RecordedServer importedSession(const QString &name, qint64 run)
    {
        return {ExchangeRecord::importedIds + name, name, run};
    }
    bool isImported() const { return id.startsWith(ExchangeRecord::importedIds); }

    bool operator==(const RecordedServer &) const = default;
};

// What the user has put on a row.
struct RowMarks
{
    bool isPinned = false; // stays whatever the retention says
    int colour = 0; // a number that the window gives a meaning to; 0: none
    QString note;

    bool operator==(const RowMarks &) const = default;
};

// What is to become of the marks of rows; what is not set stays.
struct MarksChange
{
    MarksChange() = default;
    MarksChange(const RowMarks &marks)
        : isPinned(marks.isPinned)
        , colour(marks.colour)
        , note(marks.note)
    {
    }

    std::optional<bool> isPinned;
    std::optional<int> colour;
    std::optional<QString> note;
};

// One row of the history, a plain value.
struct HistoryRow
{
    qint64 id = 0; // grows with every row, never used twice
    RecordedServer server;
    ExchangeRecord record;
    // How long the kept contents are, also where the record came without them.
    qint64 requestContentKept = 0;
    qint64 responseContentKept = 0;
    RowMarks marks;

    RowContext context() const { return {server.name, marks.isPinned}; }
};

} // namespace Core

Q_DECLARE_METATYPE(Core::HistoryRow)
Q_DECLARE_METATYPE(Core::RecordedServer)
