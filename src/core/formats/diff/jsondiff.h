// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Core {

// A value that differs in two JSON texts.
struct JsonChange
{
    enum class Type : quint8 { Added, Removed, Changed, Moved };

    Type type = Type::Changed;
    QString path; // "$.items[2].name"; of what was removed: in the earlier text
    QString movedFrom; // of what was moved
    QByteArray before; // as it is in the text
    QByteArray after;

    bool operator==(const JsonChange &) const = default;
};

struct JsonDiff
{
    QList<JsonChange> changes;
    bool compared = true; // false: notes say why not
    QStringList notes;
};

// Compares two JSON texts by their values: the order of members, white space and escapes mean
// nothing; elements that moved within an array are told as such. Any thread; may take long.
JsonDiff diffJson(const QByteArray &before, const QByteArray &after);

} // namespace Core
