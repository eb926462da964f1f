// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/guard.h"
#include "core/http/wire/guardserver.h"
#include "core/tr.h"

namespace Core {

namespace {

constexpr qint64 highWater = 256 * 1024;
constexpr qint64 mostDropped = 256 * 1024;

} // namespace

// Whether an answer can begin now; mends a status that is none.
bool Guard::canBegin(Response &head)
{
    if (m_answer.hasBegun())
        return false;
    if (head.status < 200 || head.status > 999) {
        m_record.remark
            = Tr::tr("The handler answered with the invalid status %1.").arg(head.status);
        head.status = 500;
        head.reason.clear();
    }
    if (m_expectsContinue || (!m_exchange->d.isReceiving && unreadContent() > mostDropped))
        m_closes = m_lingers = true;
    m_exchange->d.hasBegun = true;
    return true;
}

void Guard::begin(Response head, std::optional<qint64> length)
{
    if (canBegin(head)) {
        const int status = head.status;
        beginWith(AnswerHead::plan(m_record.request, status, length, m_closes), std::move(head),
                  length);
    }
}

void Guard::relay(Response head, std::optional<qint64> length)
{
    if (canBegin(head)) {
        const AnswerHead plan = AnswerHead::planRelayed(m_record.request, head, length, m_closes);
        beginWith(plan, std::move(head), length);
    }
}

void Guard::beginWith(const AnswerHead &plan, Response head, std::optional<qint64> length)
{
    m_closes = plan.closes;
    m_answer.begin(plan, head, length, m_record.request.version, m_server.date());
    m_record.response = std::move(head);
    answered();
}

void Guard::inform(const Response &head)
{
    if (m_answer.hasBegun() || m_record.request.version == HttpVersion::Http10 || head.status < 100
        || head.status > 199)
        return;
    m_output.append(assembleInterim(head), OutputQueue::Kind::Framing);
    flush();
}

bool Guard::write(QByteArray chunk)
{
    if (m_exchange && m_exchange->d.isUpgraded)
        notePassage(false, chunk.size());
    m_answer.write(std::move(chunk));
    answered();
    return isClosed() || m_output.bytesInMemory() < highWater;
}

void Guard::sendFile(FileHandle file, qint64 offset, qint64 length)
{
    if (m_answer.sendFile(std::move(file), offset, length))
        answered();
    else
        abandonChangedFile();
}

void Guard::end(const Headers &trailers)
{
    if (m_answer.hasEnded())
        return;
    if (m_answer.end(trailers))
        flush();
    else
        abandon(Outcome::Reset,
                Tr::tr("The handler ended the answer before its announced length."));
}

void Guard::breakOff(QByteArray bytes, const QString &why)
{
    if (m_answer.hasEnded())
        return;
    m_exchange->d.hasBegun = true;
    m_closes = true;
    m_record.outcome = Outcome::Reset;
    m_record.remark = why;
    m_answer.breakOff(std::move(bytes));
    flush();
}

void Guard::respond(Response head, QByteArray body)
{
    const bool wasCorked = std::exchange(m_isCorked, true);
    begin(std::move(head), body.size());
    m_answer.write(std::move(body));
    m_isCorked = wasCorked;
    end({});
}

} // namespace Core
