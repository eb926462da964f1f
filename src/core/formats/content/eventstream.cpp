// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/eventstream.h"

#include <algorithm>

namespace Core {

QList<StreamEvent> EventStreamReader::feed(QByteArrayView bytes)
{
    QList<StreamEvent> events;
    while (!bytes.isEmpty()) {
        if (m_afterReturn && bytes.front() == '\n')
            bytes = bytes.sliced(1);
        m_afterReturn = false;
        const auto end = std::find_if(bytes.begin(), bytes.end(),
                                      [](char c) { return c == '\n' || c == '\r'; });
        m_line.append(bytes.first(end - bytes.begin()));
        if (end == bytes.end())
            break;
        m_afterReturn = *end == '\r';
        bytes = bytes.sliced(end - bytes.begin() + 1);
        const QByteArray line = std::exchange(m_line, QByteArray());
        if (line.isEmpty())
            dispatch(events);
        else
            takeLine(line);
    }
    return events;
}

std::optional<StreamEvent> EventStreamReader::unfinished() const
{
    EventStreamReader copy = *this;
    const QList<StreamEvent> events = copy.feed(m_line.isEmpty() ? "\n" : "\n\n");
    return events.isEmpty() ? std::nullopt : std::optional(events.last());
}

void EventStreamReader::takeLine(QByteArrayView line)
{
    if (std::exchange(m_atStart, false) && line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    if (line.startsWith(':'))
        return;
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    m_hasFields = true;
    if (name == "data") {
        if (m_hasData)
            m_event.data.append('\n');
        m_event.data.append(value);
        m_hasData = true;
    } else if (name == "event") {
        m_event.event = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_event.id = value.toByteArray();
    } else if (name == "retry") {
        constexpr qsizetype mostDigits = 12;
        const bool digits = !value.isEmpty() && value.size() <= mostDigits
            && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (digits)
            m_event.retry = std::chrono::milliseconds(value.toByteArray().toLongLong());
    }
}

void EventStreamReader::dispatch(QList<StreamEvent> &events)
{
    m_atStart = false;
    if (m_hasData || m_event.retry)
        events.append(m_event);
    m_event = StreamEvent {m_event.id, {}, {}, {}};
    m_hasData = false;
    m_hasFields = false;
}

} // namespace Core
