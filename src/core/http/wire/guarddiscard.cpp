// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/guard.h"
#include "core/http/wire/guardserver.h"

#include <utility>

namespace Core {

namespace {

constexpr qint64 mostDiscarded = 256 * 1024; // of content that nobody wants

} // namespace

// Content of a request that was answered before it had come: part of the record all the same.
qsizetype Guard::discardContent(QByteArrayView data)
{
    if (m_parser.isDone()) {
        deliverRecord();
        if (m_state == State::Discard)
            m_state = State::Idle;
        return m_state == State::Linger ? data.size() : 0;
    }
    const MessageParser::Step step = m_parser.parseContent(data);
    if (m_owesRecord || m_state == State::Exchange)
        noteContent(step.content);
    m_discarded += step.used;
    if (!step.fault && m_discarded <= mostDiscarded)
        return step.used;
    m_closes = true;
    if (m_state == State::Exchange)
        m_isRefused = true;
    else
        deliverRecord();
    if (m_state == State::Discard)
        closeGently();
    return data.size();
}

// What is still to come of the content is counted, too, if it comes soon.
void Guard::deliverRecord()
{
    if (!std::exchange(m_owesRecord, false))
        return;
    if (!std::exchange(m_isUnrecorded, false))
        m_server.record(std::move(m_record));
    static const ExchangeRecord blank; // a new one would allocate
    m_record = blank;
}

} // namespace Core
