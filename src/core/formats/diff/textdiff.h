// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Core {

// A line of one or both of two texts.
struct DiffLine
{
    enum class Type : quint8 { Same, Removed, Added };
    struct Mark // characters that differ from the line it became
    {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Mark &) const = default;
    };

    Type type = Type::Same;
    int before = 0; // number from 1; 0: not there
    int after = 0;
    QString text; // without its line end
    QList<Mark> marks; // none: all of the line is new or gone

    bool operator==(const DiffLine &) const = default;
};

struct TextDiff
{
    QList<DiffLine> lines;
    int added = 0;
    int removed = 0;
    QStringList notes; // where the comparison was bounded

    bool isEqual() const { return added == 0 && removed == 0; }
};

// Compares by lines; what was removed comes before what was added in its place. Any thread; may
// take long.
TextDiff diffText(const QString &before, const QString &after);

} // namespace Core
