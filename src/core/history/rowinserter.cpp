// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/rowinserter.h"

#include "core/history/packing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

qlonglong number(std::chrono::nanoseconds time)
{
    return time.count();
}

} // namespace

RowInserter::RowInserter(HistoryDatabase &database, ContentStore &contents)
    : m_database(database)
    , m_contents(contents)
    , m_facts(database.prepare(
          u"INSERT INTO exchanges(id, server, number, started, method, status, outcome, receiving, "
          "waiting, sending, requestBodyBytes, responseBodyBytes, replayOf, isMocked, isPinned, "
          "colour, isLoose) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)"_s))
    , m_details(database.prepare(
          u"INSERT INTO details(id, target, version, peer, peerPort, requestHeaders, reason, "
          "responseHeaders, requestHeadBytes, responseHeadBytes, requestContent, responseContent, "
          "answeredBy, remark, rawHead, refusal, section, secure, passage) "
          "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
{
}

Result<qint64, HistoryFailure> RowInserter::insert(const RecordedServer &server,
                                                   const ExchangeRecord &record)
{
    const auto serverId = idOf(server);
    if (!serverId)
        return serverId;
    const auto requestContent = m_contents.keep(record.requestContent);
    if (!requestContent)
        return requestContent;
    const auto responseContent = m_contents.keep(record.responseContent);
    if (!responseContent)
        return responseContent;

    const qint64 id = lastId() + 1;
    if (auto done = insertFacts(id, *serverId, record); !done)
        return Unexpected {done.error()};
    const QVariantList details = {id,
                                  record.request.target,
                                  int(record.request.version),
                                  record.peerAddress.toString(),
                                  record.peerPort,
                                  Packing::packHeaders(record.request.headers),
                                  record.response.reason,
                                  Packing::packHeaders(record.response.headers),
                                  record.requestHeadBytes,
                                  record.responseHeadBytes,
                                  *requestContent,
                                  *responseContent,
                                  record.answeredBy,
                                  record.remark,
                                  Packing::packBytes(record.rawHead),
                                  int(record.refusal),
                                  QString::fromUtf8(record.section),
                                  record.secure,
                                  Packing::packBytes(record.passage)};
    if (auto done = m_database.run(m_details, details); !done)
        return Unexpected {done.error()};
    m_last = id;
    return id;
}

HistoryResult RowInserter::insertFacts(qint64 id, qint64 server, const ExchangeRecord &record)
{
    return m_database.run(m_facts,
                          {id, server, record.id, record.started.toMSecsSinceEpoch(),
                           QString::fromLatin1(record.request.method), record.response.status,
                           int(record.outcome), number(record.receiving), number(record.waiting),
                           number(record.sending), record.requestBodyBytes,
                           record.responseBodyBytes, record.replayOf, int(record.isMocked)});
}

Result<qint64, HistoryFailure> RowInserter::idOf(const RecordedServer &server)
{
    if (m_serverId != 0 && server == m_server)
        return m_serverId;
    const QVariantList values = {server.id, server.name, server.run};
    const auto find = [&] {
        return m_database
            .value(u"SELECT id FROM servers WHERE server = ? AND name = ? AND run = ?"_s, values)
            .toLongLong();
    };
    qint64 id = find();
    if (id == 0) {
        const auto done
            = m_database.exec(u"INSERT INTO servers(server, name, run) VALUES(?, ?, ?)"_s, values);
        if (!done)
            return Unexpected {done.error()};
        id = find();
    }
    m_server = server;
    m_serverId = id;
    return id;
}

qint64 RowInserter::lastId()
{
    if (m_last < 0) {
        const qint64 present = m_database.value(u"SELECT max(id) FROM exchanges"_s).toLongLong();
        const qint64 removed
            = m_database.value(u"SELECT value FROM meta WHERE key = 'lastId'"_s).toLongLong();
        m_last = std::max(present, removed);
    }
    return m_last;
}

void RowInserter::forget()
{
    m_contents.forget();
    m_serverId = 0;
    m_last = -1;
}

} // namespace Core
