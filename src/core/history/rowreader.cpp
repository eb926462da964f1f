// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/rowreader.h"

#include "core/history/packing.h"
#include "core/utctime.h"

#include <QMutex>

#include <set>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

// In the order of RowReader::select.
enum Column : int {
    Id,
    Server,
    Number,
    Started,
    Method,
    Status,
    OutcomeNumber,
    Receiving,
    Waiting,
    Sending,
    RequestBodyBytes,
    ResponseBodyBytes,
    ReplayOf,
    IsMocked,
    IsPinned,
    Colour,
    Target,
    Version,
    Peer,
    PeerPort,
    RequestHeaders,
    Reason,
    ResponseHeaders,
    RequestHeadBytes,
    ResponseHeadBytes,
    RequestContent,
    ResponseContent,
    AnsweredBy,
    Remark,
    Note,
    RawHead,
    RefusalNumber,
    Section,
    Secure,
    PassageBytes,
    RequestKept,
    ResponseKept,
};

// What was written by a program that knows more outcomes, or damaged, is shown as completed.
Outcome outcomeOf(int number)
{
    const bool isKnown = number >= 0 && number <= int(Outcome::CutByStop);
    return isKnown ? Outcome(number) : Outcome::Completed;
}

Refusal refusalOf(int number)
{
    const bool isKnown = number >= 0 && number <= int(Refusal::Origin);
    return isKnown ? Refusal(number) : Refusal::Message;
}

// Records have views of literals there. There are few; no file can make it many.
QByteArrayView lastingText(const QByteArray &text)
{
    static QMutex mutex;
    static std::set<QByteArray> texts; // which stay where they are
    constexpr size_t most = 1'000;
    if (text.isEmpty())
        return {};
    const QMutexLocker locker(&mutex);
    const auto known = texts.find(text);
    if (known != texts.end())
        return *known;
    return texts.size() < most ? QByteArrayView(*texts.insert(text).first) : QByteArrayView();
}

std::chrono::nanoseconds time(const QSqlQuery &query, Column column)
{
    return std::chrono::nanoseconds(query.value(column).toLongLong());
}

void readFacts(const QSqlQuery &query, HistoryRow &row)
{
    ExchangeRecord &record = row.record;
    row.id = query.value(Id).toLongLong();
    record.id = query.value(Number).toLongLong();
    record.started = utcTime(query.value(Started).toLongLong());
    record.request.method = query.value(Method).toString().toLatin1();
    record.response.status = query.value(Status).toInt();
    record.outcome = outcomeOf(query.value(OutcomeNumber).toInt());
    record.receiving = time(query, Receiving);
    record.waiting = time(query, Waiting);
    record.sending = time(query, Sending);
    record.requestBodyBytes = query.value(RequestBodyBytes).toLongLong();
    record.responseBodyBytes = query.value(ResponseBodyBytes).toLongLong();
    record.replayOf = query.value(ReplayOf).toLongLong();
    record.isMocked = query.value(IsMocked).toBool();
    row.marks.isPinned = query.value(IsPinned).toBool();
    row.marks.colour = query.value(Colour).toInt();
}

void readDetails(const QSqlQuery &query, HistoryRow &row)
{
    ExchangeRecord &record = row.record;
    record.request.target = query.value(Target).toByteArray();
    record.request.version = HttpVersion(query.value(Version).toInt() != 0);
    record.peerAddress = QHostAddress(query.value(Peer).toString());
    record.peerPort = quint16(query.value(PeerPort).toUInt());
    record.request.headers = Packing::unpackHeaders(query.value(RequestHeaders).toByteArray());
    record.response.reason = query.value(Reason).toByteArray();
    record.response.headers = Packing::unpackHeaders(query.value(ResponseHeaders).toByteArray());
    record.requestHeadBytes = query.value(RequestHeadBytes).toLongLong();
    record.responseHeadBytes = query.value(ResponseHeadBytes).toLongLong();
    record.answeredBy = query.value(AnsweredBy).toString();
    record.remark = query.value(Remark).toString();
    record.rawHead = Packing::unpackBytes(query.value(RawHead).toByteArray());
    record.refusal = refusalOf(query.value(RefusalNumber).toInt());
    record.section = lastingText(query.value(Section).toString().toUtf8());
    record.secure = query.value(Secure).toBool();
    record.passage = Packing::unpackBytes(query.value(PassageBytes).toByteArray());
    row.marks.note = query.value(Note).toString();
    row.requestContentKept = query.value(RequestKept).toLongLong();
    row.responseContentKept = query.value(ResponseKept).toLongLong();
}

} // namespace

const QString RowReader::select
    = u"SELECT exchanges.id, server, number, started, method, status, outcome, receiving, waiting, "
      "sending, requestBodyBytes, responseBodyBytes, replayOf, isMocked, isPinned, colour, "
      "target, version, peer, peerPort, requestHeaders, reason, responseHeaders, "
      "requestHeadBytes, responseHeadBytes, requestContent, responseContent, answeredBy, remark, "
      "note, rawHead, refusal, section, secure, passage, (SELECT size FROM contents WHERE id = "
      "requestContent), "
      "(SELECT size FROM contents WHERE id = responseContent) "
      "FROM exchanges CROSS JOIN details ON details.id = exchanges.id "_s;

RowReader::RowReader(const HistoryDatabase &database)
    : m_database(database)
    , m_byId(database.prepare(select + u"WHERE exchanges.id = ?"_s))
    , m_content(database.prepare(u"SELECT data FROM contents WHERE id = ?"_s))
{
}

HistoryRow RowReader::readRow(const QSqlQuery &query, FilterTerm::Needs needs)
{
    HistoryRow row;
    readFacts(query, row);
    row.server = server(query.value(Server).toLongLong());
    row.record.serverId = row.server.id;
    if (needs != FilterTerm::Needs::Facts)
        readDetails(query, row);
    if (needs == FilterTerm::Needs::Contents) {
        row.record.requestContent = content(query.value(RequestContent).toLongLong());
        row.record.responseContent = content(query.value(ResponseContent).toLongLong());
    }
    return row;
}

std::optional<HistoryRow> RowReader::readRow(qint64 id, FilterTerm::Needs needs)
{
    if (!m_database.run(m_byId, {id}) || !m_byId.next())
        return std::nullopt;
    HistoryRow row = readRow(m_byId, needs);
    m_byId.finish();
    return row;
}

QByteArray RowReader::content(qint64 id)
{
    if (id == 0 || !m_database.run(m_content, {id}) || !m_content.next())
        return {};
    QByteArray content = Packing::unpackBytes(m_content.value(0).toByteArray());
    m_content.finish();
    return content;
}

RecordedServer RowReader::server(qint64 id)
{
    const auto known = m_servers.constFind(id);
    if (known != m_servers.cend())
        return *known;
    QSqlQuery query = m_database.prepare(u"SELECT server, name, run FROM servers WHERE id = ?"_s);
    if (!m_database.run(query, {id}) || !query.next())
        return {};
    return *m_servers.insert(
        id, {query.value(0).toString(), query.value(1).toString(), query.value(2).toLongLong()});
}

} // namespace Core
