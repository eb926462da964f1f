// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Core {

// What may stand at a place of a filter text, a plain value.
struct FilterCompletion
{
    QString text; // what to put there
    QString meaning; // one line for the user
};

// What an editor offers at its cursor: these instead of the characters from position on.
struct FilterCompletions
{
    int position = 0;
    int length = 0;
    QList<FilterCompletion> choices;
};

// What the word that the cursor is in, or behind, can become: keys, or values behind a key.
FilterCompletions completeFilter(const QString &text, int cursor);

// Filters that show what the language can do.
QList<FilterCompletion> filterExamples();

} // namespace Core
