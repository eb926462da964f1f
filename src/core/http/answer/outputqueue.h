// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/openfile.h"

#include <QByteArray>

#include <vector>

namespace Core {

class Transport;

// What waits to be sent to one client: bytes and parts of files in order. Lives in the server's
// thread.
class OutputQueue final
{
public:
    enum class Kind : quint8 { Head, Framing, Content };
    enum class Flush {
        Empty, // all was sent
        Blocked, // the client takes no more for now
        Failed, // the connection is lost
        FileChanged, // a file shrank or changed while it was sent
    };
    // What went out, by kind.
    struct Sent
    {
        qint64 head = 0;
        qint64 framing = 0;
        qint64 content = 0;
        qint64 total() const { return head + framing + content; }
    };

    void append(QByteArray bytes, Kind kind);
    void append(FileHandle file, qint64 offset, qint64 length);
    void clear();
    bool isEmpty() const { return m_next == m_items.size(); }
    qint64 bytesInMemory() const { return m_bytesInMemory; }

    // Sends what the client takes now, of a file a bounded part, so that others have their turn.
    Flush flush(Transport &transport, Sent &sent);

private:
    struct Item
    {
        QByteArray bytes = {};
        Kind kind = Kind::Content;
        FileHandle file = {}; // instead of bytes
        qint64 offset = 0; // of what is still to be sent
        qint64 length = 0;
    };

    Flush flushBytes(Transport &transport, Sent &sent);
    Flush flushFile(Transport &transport, Sent &sent);
    qint64 sendPart(Transport &transport, const Item &item, qint64 length) const;
    void take(qint64 count, Sent &sent);
    void pop();

    std::vector<Item> m_items;
    size_t m_next = 0;
    qint64 m_bytesInMemory = 0;
};

} // namespace Core
