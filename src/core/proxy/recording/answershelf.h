// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

#include <QDateTime>
#include <QHash>

#include <list>

namespace Core {

// An answer that may be given again, a plain value.
struct RecordedAnswer
{
    Response head;
    QByteArray content;
    QDateTime at; // UTC
};

// The last answer to each request, as far as they fit: those that were not asked for the longest go
// first. No thread of its own.
class AnswerShelf
{
public:
    static constexpr qint64 usualRoom = 64 * 1024 * 1024; // bytes
    static constexpr qsizetype longestAnswer = 4 * 1024 * 1024;
    static constexpr qsizetype longestRequest = 64 * 1024; // content

    explicit AnswerShelf(qint64 room = usualRoom)
        : m_room(room)
    {
    }

    // Those that say something of one moment or one client's state only are not taken, nor those
    // to HEAD.
    void put(const Request &request, QByteArrayView content, RecordedAnswer answer);
    // To the same method, target and content; HEAD is answered like GET. Null: none.
    const RecordedAnswer *find(const Request &request, QByteArrayView content);
    qsizetype size() const { return m_places.size(); }

private:
    struct Entry
    {
        QByteArray key;
        RecordedAnswer answer;
    };
    using Entries = std::list<Entry>;

    const RecordedAnswer *find(const QByteArray &key);
    void drop(Entries::iterator entry);

    const qint64 m_room;
    qint64 m_used = 0;
    Entries m_entries; // the last used first
    QHash<QByteArray, Entries::iterator> m_places;
};

} // namespace Core
