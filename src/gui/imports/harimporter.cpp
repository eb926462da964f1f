// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/imports/harimporter.h"

#include "core/formats/har/harreader.h"
#include "core/visibletext.h"
#include "gui/widgets/background.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSemaphore>

#include <atomic>

namespace Gui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype portion = 500; // entries
constexpr qint64 heaviestPortion = 4 * 1024 * 1024;
constexpr int portionsAhead = 4;
constexpr qsizetype shownNotes = 20;

qint64 weightOf(const Core::ExchangeRecord &record)
{
    return record.requestContent.size() + record.responseContent.size();
}

} // namespace

struct HarImporter::Shared
{
    QSemaphore room {portionsAhead};
    std::atomic<bool> isStopped = false;
    std::atomic<double> share = 0;
    QMutex mutex; // of all below
    QList<Core::ExchangeBatch> ready;
    bool isDone = false;
    QString summary;
    QStringList notes;

    void handOver(Core::ExchangeBatch &batch)
    {
        if (batch.records.isEmpty())
            return;
        room.acquire();
        const QMutexLocker lock(&mutex);
        ready << std::exchange(batch, {});
    }

    void read(const QString &path);
};

void HarImporter::Shared::read(const QString &path)
{
    QFile file(path);
    const QString name = Core::visibleText(QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly)) {
        const QMutexLocker lock(&mutex);
        summary = HarImporter::tr("%1 could not be read: %2.").arg(name, file.errorString());
        isDone = true;
        return;
    }
    Core::ExchangeBatch batch;
    qint64 weight = 0;
    const double size = double(std::max<qint64>(1, file.size()));
    const auto import = Core::readHar(file, [&](Core::HarEntry &&entry) {
        weight += weightOf(entry.record);
        batch.records << std::move(entry.record);
        share = double(file.pos()) / size;
        if (batch.records.size() >= portion || weight >= heaviestPortion) {
            handOver(batch);
            weight = 0;
        }
        return !isStopped;
    });
    handOver(batch);
    const QMutexLocker lock(&mutex);
    isDone = true;
    if (!import) {
        summary = import.error().toString(name);
        return;
    }
    summary
        = HarImporter::tr("%n request(s) from %1, which %2 wrote.", nullptr, int(import->entries))
              .arg(name,
                   import->creator.isEmpty() ? HarImporter::tr("an unnamed program")
                                             : Core::visibleText(import->creator));
    if (import->skipped > 0)
        summary += u' ' + HarImporter::tr("%n could not be read.", nullptr, int(import->skipped));
    for (const Core::HarNote &note : import->notes.mid(0, shownNotes))
        notes << Core::visibleText(QString(note.place + u": " + note.text));
}

HarImporter::HarImporter(Core::TrafficStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_poll.setInterval(20ms);
    connect(&m_poll, &QTimer::timeout, this, &HarImporter::takeReady);
    connect(&store, &Core::TrafficStore::committed, this,
            [this](qint64 first, qint64 last) { m_committed += last - first + 1; });
}

HarImporter::~HarImporter()
{
    stop();
}

void HarImporter::start(const QString &path)
{
    m_server = Core::RecordedServer::importedSession(QFileInfo(path).fileName(), 1);
    m_shared = std::make_shared<Shared>();
    inBackground([shared = m_shared, path] {
        shared->read(path);
        return true;
    });
    m_poll.start();
}

void HarImporter::stop()
{
    if (!m_shared)
        return;
    m_shared->isStopped = true;
    m_shared->room.release(portionsAhead); // else it would wait for ever
}

void HarImporter::takeReady()
{
    using Access = Core::HistoryState::Access;
    const Core::HistoryState &state = m_store.state();
    if (state.access != Access::Opening && state.access != Access::Writing) {
        stop();
        m_poll.stop();
        emit ended(state.reason, {});
        return;
    }
    emit advanced(m_shared->share);
    if (m_given - m_committed > portion * portionsAhead)
        return;
    Core::ExchangeBatch batch;
    bool isDone = false;
    {
        const QMutexLocker lock(&m_shared->mutex);
        if (!m_shared->ready.isEmpty())
            batch = m_shared->ready.takeFirst();
        isDone = m_shared->isDone && m_shared->ready.isEmpty();
    }
    if (!batch.records.isEmpty()) {
        m_given += batch.records.size();
        m_store.append(m_server, batch);
        m_shared->room.release();
    }
    if (isDone && m_given == m_committed)
        end();
}

void HarImporter::end()
{
    m_poll.stop();
    const QMutexLocker lock(&m_shared->mutex);
    emit ended(m_shared->summary, m_shared->notes);
}

} // namespace Gui
