// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Core {

// What of a file could not be taken over: a place and why; the same in many entries is one note.
struct HarNote
{
    QString place; // "log.entries[3].request.url": the first one
    QString text; // a sentence
    qint64 count = 1;
};

// Collects notes while a file is read. Any thread.
class HarNotes
{
public:
    static constexpr qsizetype mostNotes = 1'000;

    void setEntry(qint64 index) { m_entry = index; }
    // path: within the entry.
    void add(const QString &path, const QString &text);
    void addToFile(const QString &place, const QString &text, qint64 count = 1);

    QList<HarNote> take();

private:
    void add(const QString &key, const QString &place, const QString &text, qint64 count);

    qint64 m_entry = 0;
    QList<HarNote> m_notes;
    QHash<QString, qsizetype> m_byKey;
    qint64 m_more = 0;
};

} // namespace Core
