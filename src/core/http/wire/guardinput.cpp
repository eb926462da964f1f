// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/parse/headfaults.h"
#include "core/http/wire/accessrefusal.h"
#include "core/http/wire/guard.h"
#include "core/http/wire/guardcall.h"
#include "core/http/wire/guardserver.h"
#include "core/http/wire/refusedhead.h"

namespace Core {

qsizetype Guard::takeHead(QByteArrayView data)
{
    if (m_state == State::Idle) {
        m_state = State::Head;
        m_headStart = m_lastRead;
        m_record.started = QDateTime::currentDateTimeUtc();
    }
    const HeadScanner::State state = m_scanner.scan(data, m_server.limits());
    if (state == HeadScanner::State::Incomplete) {
        if (m_scanner.headStart() < data.size())
            return 0;
        m_scanner.reset(); // empty lines after a request are no beginning of another
        m_state = State::Idle;
        return data.size();
    }
    m_requestEnd = m_lastRead;
    if (state == HeadScanner::State::Faulty) {
        keepRefusedHead(m_record, data);
        refuse(m_scanner.fault(), Outcome::Refused);
        return data.size();
    }
    const qsizetype end = m_scanner.headEnd();
    const QByteArrayView head = data.first(end).sliced(m_scanner.headStart());
    m_scanner.reset();
    m_record.requestHeadBytes = end;
    Request request;
    KeyFields fields;
    Fault fault = m_parser.parseHead(head, request, fields);
    if (!fault)
        fault = checkHead(request, fields, m_server.limits());
    if (!fault && m_transport->lacksTls())
        fault = faultOfMissingTls(request);
    if (fault) {
        keepRefusedHead(m_record, head);
        if (!request.method.isEmpty())
            m_record.request = request;
        refuse(fault, Outcome::Refused);
    } else {
        dispatch(std::move(request), fields);
    }
    return end;
}

void Guard::dispatch(Request request, const KeyFields &fields)
{
    const Limits &limits = m_server.limits();
    ExchangePtr exchange = Exchange::make(this, m_endpoints);
    Exchange::Private &shared = exchange->d;
    shared.access = &m_server.options().access;
    shared.id = m_record.id = m_server.nextId();
    shared.hasBody = !m_parser.isDone();
    if (fields.contentLength.count > 0)
        shared.contentLength = request.headers.at(fields.contentLength.first).value.toLongLong();
    shared.isSecure = m_server.options().tls && !m_transport->lacksTls();
    m_record.request = request;
    m_expectsContinue
        = fields.expect.count > 0 && shared.hasBody && request.version == HttpVersion::Http11;
    shared.request = std::move(request);

    ++m_requests;
    const bool isLast
        = limits.requestsPerConnection > 0 && m_requests >= limits.requestsPerConnection;
    m_lingers = isLast || m_server.isDraining();
    m_closes = m_lingers || !m_parser.isPersistent();
    m_isEndTold = m_needsMore = m_isRefused = m_owesDrained = false;
    m_discarded = 0;
    m_state = State::Exchange;
    ++m_server.count().inFlight;

    m_exchange = exchange.get();
    m_isCorked = true;
    if (const AccessFault fault = m_server.options().access.check(exchange->request()))
        refuseAccess(fault, *exchange, m_record);
    else
        m_server.dispatch(std::move(exchange));
    m_isCorked = false;
    flush();
}

bool Guard::wantsContent() const
{
    if (m_isRefused || m_parser.isDone())
        return false;
    return m_answer.hasEnded()
        || (m_exchange && m_exchange->d.isReceiving && !m_exchange->d.isPaused);
}

// As far as it is known.
qint64 Guard::unreadContent() const
{
    if (m_parser.isDone() || !m_exchange || !m_exchange->d.contentLength)
        return 0;
    return *m_exchange->d.contentLength - m_record.requestBodyBytes;
}

qsizetype Guard::takeContent(QByteArrayView data)
{
    if (m_isRefused)
        return data.size();
    if (m_answer.hasEnded())
        return discardContent(data);
    if (!m_exchange || !m_exchange->d.isReceiving || m_exchange->d.isPaused)
        return 0;
    if (m_exchange->d.isUpgraded)
        return takeUpgraded(data);
    if (const QByteArray returned = std::exchange(m_exchange->d.returned, {});
        !returned.isEmpty()) {
        call(Again::Yes, &Exchange::Private::chunk, QByteArrayView(returned));
        if (!m_exchange || m_exchange->d.isPaused)
            return 0;
    }
    if (m_parser.isDone()) {
        tellContentEnd(m_parser.trailers());
        return 0;
    }
    const MessageParser::Step step = m_parser.parseContent(data);
    m_needsMore = step.used == 0;
    const qint64 limit = m_server.limits().bodySize;
    noteContent(step.content);
    if (step.fault) {
        refuse(step.fault, Outcome::Refused);
        return data.size();
    }
    if (limit > 0 && m_record.requestBodyBytes > limit) {
        refuse(faultOfLongContent(limit), Outcome::Refused);
        return data.size();
    }
    if (!step.content.isEmpty())
        call(Again::Yes, &Exchange::Private::chunk, step.content);
    return step.used;
}

void Guard::receive()
{
    if (std::exchange(m_expectsContinue, false) && !m_answer.hasBegun()) {
        m_output.append(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"),
                        OutputQueue::Kind::Framing);
        flush();
    }
    resume();
}

void Guard::returnContent(QByteArray content)
{
    m_exchange->d.returned = std::move(content);
    m_exchange->d.isReceiving = m_isEndTold = false;
}

void Guard::resume()
{
    m_window = Clock::now();
    m_windowBytes = 0;
    m_server.schedule(this);
}

} // namespace Core
