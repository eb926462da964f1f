// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/trafficstore.h"

#include "core/history/historyreader.h"
#include "core/history/historywriter.h"
#include "core/server/run/ownedthread.h"
#include "core/tr.h"

using namespace Qt::StringLiterals;

namespace Core {

namespace {

qint64 weightOf(const ExchangeBatch &batch)
{
    qint64 weight = 0;
    for (const ExchangeRecord &record : batch.records)
        weight += weightOf(record);
    return weight;
}

} // namespace

TrafficStore::TrafficStore(const QString &path, const HistoryOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_load(std::make_shared<std::atomic<qint64>>(0))
    , m_writer(new HistoryWriter(path, options, m_load))
    , m_reader(new HistoryReader(path))
    , m_readThread(std::make_unique<OwnedThread>(u"history-read"_s))
    , m_writeThread(std::make_unique<OwnedThread>(u"history-write"_s))
{
    m_writer->moveToThread(m_writeThread.get());
    m_reader->moveToThread(m_readThread.get());
    connect(m_writeThread.get(), &OwnedThread::finished, m_writer, &QObject::deleteLater);
    connect(m_readThread.get(), &OwnedThread::finished, m_reader, &QObject::deleteLater);
    connectWriter();
    connectReader();
    m_writeThread->start();
    m_readThread->start();
    post(m_writer, [](HistoryWriter &writer) { writer.open(); });
}

TrafficStore::~TrafficStore()
{
    // The last one to close the file tidies it up, which takes the right to write.
    m_readThread.reset();
    // Behind everything that was posted before, which a thread that is told to end would leave out.
    post(m_writer, [thread = m_writeThread.get()](HistoryWriter &) { thread->quit(); });
    m_writeThread->wait();
}

void TrafficStore::connectWriter()
{
    connect(m_writer, &HistoryWriter::stateChanged, this, [this](const HistoryState &state) {
        m_written = state;
        publish();
    });
    connect(m_writer, &HistoryWriter::readable, m_reader, &HistoryReader::open);
    connect(m_writer, &HistoryWriter::damageFound, m_reader, &HistoryReader::close);
    connect(m_reader, &HistoryReader::closed, m_writer, &HistoryWriter::startAnew);
    connect(m_writer, &HistoryWriter::committed, this, &TrafficStore::committed);
    connect(m_writer, &HistoryWriter::marked, this, &TrafficStore::marked);
    connect(m_writer, &HistoryWriter::removed, this, &TrafficStore::removed);
}

void TrafficStore::connectReader()
{
    connect(m_reader, &HistoryReader::searchBegan, this, &TrafficStore::searchBegan);
    connect(m_reader, &HistoryReader::found, this, &TrafficStore::found);
    connect(m_reader, &HistoryReader::searchEnded, this, &TrafficStore::searchEnded);
    connect(m_reader, &HistoryReader::loaded, this, &TrafficStore::loaded);
}

template<typename Object, typename Call>
void TrafficStore::post(Object *object, Call call)
{
    QMetaObject::invokeMethod(
        object, [object, call = std::move(call)] { call(*object); }, Qt::QueuedConnection);
}

void TrafficStore::append(const RecordedServer &server, const ExchangeBatch &batch)
{
    if (batch.records.isEmpty() || m_private.contains(server.id))
        return;
    const qint64 weight = weightOf(batch);
    if (*m_load + weight > m_options.queueLimit) {
        m_turnedAway += batch.records.size();
        publish();
        return;
    }
    *m_load += weight;
    post(m_writer, [server, batch](HistoryWriter &writer) { writer.append(server, batch); });
}

void TrafficStore::publish()
{
    HistoryState state = m_written;
    state.notKept += m_turnedAway;
    if (state.access == HistoryState::Access::Writing && m_turnedAway > 0) {
        state.reason = Tr::tr("The disk was too slow: %n exchange(s) not kept.", nullptr,
                              int(std::min<qint64>(m_turnedAway, std::numeric_limits<int>::max())));
    }
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

void TrafficStore::setPrivate(const QString &serverId, bool isPrivate)
{
    if (isPrivate)
        m_private.insert(serverId);
    else
        m_private.remove(serverId);
}

void TrafficStore::setRetention(const Retention &retention)
{
    post(m_writer, [retention](HistoryWriter &writer) { writer.setRetention(retention); });
}

quint64 TrafficStore::find(const HistorySearch &search)
{
    const quint64 number = ++m_number;
    post(m_reader, [number, search](HistoryReader &reader) { reader.find(number, search); });
    return number;
}

quint64 TrafficStore::load(const QList<qint64> &ids)
{
    const quint64 number = ++m_number;
    post(m_reader, [number, ids](HistoryReader &reader) { reader.load(number, ids); });
    return number;
}

quint64 TrafficStore::loadWhole(const QList<qint64> &ids)
{
    const quint64 number = ++m_number;
    post(m_reader, [number, ids](HistoryReader &reader) { reader.loadWhole(number, ids); });
    return number;
}

void TrafficStore::cancel(quint64 number)
{
    post(m_reader, [number](HistoryReader &reader) { reader.cancel(number); });
}

void TrafficStore::mark(const QList<qint64> &ids, const MarksChange &change)
{
    post(m_writer, [ids, change](HistoryWriter &writer) { writer.mark(ids, change); });
}

void TrafficStore::link(qint64 id, qint64 original)
{
    post(m_writer, [id, original](HistoryWriter &writer) { writer.link(id, original); });
}

void TrafficStore::remove(const QList<qint64> &ids)
{
    post(m_writer, [ids](HistoryWriter &writer) { writer.remove(ids); });
}

void TrafficStore::removeServer(const QString &serverId)
{
    post(m_writer, [serverId](HistoryWriter &writer) { writer.removeServer(serverId); });
}

void TrafficStore::removeAll()
{
    post(m_writer, [](HistoryWriter &writer) { writer.removeAll(); });
}

} // namespace Core
