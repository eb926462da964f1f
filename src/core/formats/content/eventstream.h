// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Core {

// One event of text/event-stream (WHATWG HTML, server-sent events), a plain value.
struct StreamEvent
{
    QByteArray id; // the last one that was sent, as a browser reports it
    QByteArray event; // empty: "message"
    QByteArray data;
    std::optional<std::chrono::milliseconds> retry; // if a field of this event set it

    bool operator==(const StreamEvent &) const = default;
};

// Reads an event stream while it comes, however it is cut. Any thread.
class EventStreamReader
{
public:
    // The events that are complete with these bytes.
    QList<StreamEvent> feed(QByteArrayView bytes);
    // Something came after the last complete event; a browser would drop it.
    bool hasUnfinished() const { return m_hasFields || !m_line.isEmpty(); }
    // The rest as if the stream had been ended well.
    std::optional<StreamEvent> unfinished() const;

private:
    void takeLine(QByteArrayView line);
    void dispatch(QList<StreamEvent> &events);

    QByteArray m_line;
    StreamEvent m_event;
    bool m_hasData = false;
    bool m_hasFields = false;
    bool m_atStart = true;
    bool m_afterReturn = false;
};

} // namespace Core
