// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/guard.h"
#include "core/http/wire/guardcall.h"
#include "core/http/wire/guardserver.h"
#include "core/traffic/passage.h"

#include <algorithm>

namespace Core {

void Guard::upgrade(Response head)
{
    if (m_answer.hasBegun())
        return;
    head.status = 101;
    if (head.reason.isEmpty())
        head.reason = reasonPhrase(head.status);
    m_closes = m_lingers = true;
    m_exchange->d.hasBegun = m_exchange->d.isUpgraded = true;
    m_answer.upgrade(head);
    m_record.response = std::move(head);
    answered();
}

// After an upgrade: bytes as they come.
qsizetype Guard::takeUpgraded(QByteArrayView data)
{
    if (data.isEmpty()) {
        if (m_hasInputEnded)
            tellContentEnd({});
        return 0;
    }
    notePassage(true, data.size());
    noteContent(data);
    call(Again::Yes, &Exchange::Private::chunk, data);
    return data.size();
}

void Guard::tellContentEnd(const Headers &trailers)
{
    if (std::exchange(m_isEndTold, true))
        return;
    const auto chunk = std::exchange(m_exchange->d.chunk, nullptr); // not needed any more
    call(Again::No, &Exchange::Private::bodyEnd, trailers);
}

void Guard::notePassage(bool fromClient, qint64 size)
{
    const auto at
        = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_headStart);
    if (m_server.limits().recordedContent > 0)
        Passage::note(m_record.passage, {.fromClient = fromClient, .size = size, .at = at});
}

// Content of the request that has come.
void Guard::noteContent(QByteArrayView content)
{
    const qint64 room = m_server.limits().recordedContent - m_record.requestContent.size();
    if (const qint64 size = std::min<qint64>(content.size(), room); size > 0)
        m_record.requestContent.append(content.first(size));
    m_record.requestBodyBytes += content.size();
    if (!m_answer.hasBegun())
        m_requestEnd = m_lastRead;
}

} // namespace Core
