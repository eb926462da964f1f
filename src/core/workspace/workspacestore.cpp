// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspacestore.h"

#include "core/tr.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Core {

namespace {

constexpr std::chrono::milliseconds saveDelay = 500ms;
constexpr std::chrono::milliseconds poolIdle = 1s;

} // namespace

struct WorkspaceStore::Reading
{
    QString file;
    std::optional<QByteArray> text; // none: there is no file
    WorkspaceFile content;
    QString reason; // empty: it was read
    QString keptAs;

    static Reading of(const QString &file, const KindRegistry &kinds);
};

WorkspaceStore::Reading WorkspaceStore::Reading::of(const QString &file, const KindRegistry &kinds)
{
    Reading reading;
    reading.file = file;
    if (!QFileInfo::exists(file) && !QFileInfo(file).isSymLink())
        return reading;
    const Result<QByteArray> text = FileKeeper::read(file);
    if (text) {
        const QString name = QFileInfo(file).fileName();
        if (auto content = WorkspaceFile::parse(*text, name, kinds)) {
            reading.text = *text;
            reading.content = std::move(*content);
            return reading;
        } else {
            reading.reason = content.error();
        }
    } else {
        reading.reason = text.error();
    }
    reading.keptAs = FileKeeper::moveAside(file, u"broken"_s);
    return reading;
}

WorkspaceStore::WorkspaceStore(const KindRegistry &kinds, Snapshot snapshot)
    : m_kinds(kinds)
    , m_snapshot(std::move(snapshot))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(int(poolIdle.count()));
    m_delay.setSingleShot(true);
    m_delay.setInterval(saveDelay);
    connect(&m_delay, &QTimer::timeout, this, &WorkspaceStore::writeNow);
}

WorkspaceStore::~WorkspaceStore()
{
    if (m_dirty)
        startWriting();
    m_pool.waitForDone();
}

void WorkspaceStore::read(const QString &file)
{
    flush();
    m_mayWrite = false;
    m_file = file;
    m_pool.start([this, file] {
        // The kinds live as long as the program and do not change.
        const Reading reading = Reading::of(file, m_kinds);
        m_known = reading.text;
        QMetaObject::invokeMethod(
            this, [this, reading] { onRead(reading); }, Qt::QueuedConnection);
    });
}

void WorkspaceStore::onRead(const Reading &reading)
{
    if (reading.file != m_file)
        return;
    m_mayWrite = reading.reason.isEmpty() || !reading.keptAs.isEmpty();
    m_metrics = reading.content.metrics;
    if (reading.reason.isEmpty()) {
        emit readDone(reading.content.servers);
    } else {
        if (!m_mayWrite)
            m_file.clear();
        emit readFailed(reading.reason, reading.keptAs);
    }
}

void WorkspaceStore::schedule()
{
    if (!m_mayWrite)
        return;
    m_dirty = true;
    if (!m_delay.isActive())
        m_delay.start();
}

void WorkspaceStore::flush()
{
    m_delay.stop();
    if (m_dirty)
        startWriting();
}

void WorkspaceStore::writeNow()
{
    m_delay.stop();
    if (!m_mayWrite) {
        emit saveFailed(Tr::tr("Nothing is saved: no workspace file is open."));
        return;
    }
    m_dirty = true;
    if (!m_writing)
        startWriting();
}

void WorkspaceStore::startWriting()
{
    m_dirty = false;
    m_writing = true;
    const WorkspaceFile content {m_snapshot(), m_metrics};
    m_pool.start([this, content, file = m_file] {
        const QByteArray text = content.toText(m_kinds);
        const Written written = FileKeeper::replace(file, text, m_known);
        if (written)
            m_known = text;
        QMetaObject::invokeMethod(
            this, [this, written] { onWritten(written); }, Qt::QueuedConnection);
    });
}

void WorkspaceStore::onWritten(const Written &written)
{
    m_writing = false;
    if (written) {
        if (!written->foreignKeptAs.isEmpty())
            emit foreignChangeKept(written->foreignKeptAs);
        emit saved();
    } else {
        emit saveFailed(written.error());
    }
    if (m_dirty && !m_delay.isActive())
        startWriting();
    if (isIdle())
        emit becameIdle();
}

bool WorkspaceStore::isIdle() const
{
    return !m_writing && !m_dirty;
}

} // namespace Core
