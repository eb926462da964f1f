// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historywriter.h"

// What the user has done with rows, and what can wait until there is time.

using namespace std::chrono_literals;

namespace Core {

void HistoryWriter::mark(const QList<qint64> &ids, const MarksChange &change)
{
    if (m_session && done(m_session->mark(ids, change)))
        emit marked(ids);
}

void HistoryWriter::link(qint64 id, qint64 original)
{
    if (m_session && done(m_session->link(id, original)))
        emit marked({id});
}

void HistoryWriter::remove(const QList<qint64> &ids)
{
    if (!m_session)
        return;
    const auto left = m_session->remove(ids);
    if (!left) {
        fail(left.error());
        return;
    }
    emit removed();
    if (*left > 0)
        emit removed(); // lists have taken them out already: those search again
    workLater();
}

void HistoryWriter::removeServer(const QString &server)
{
    if (!m_session || !writeWaiting())
        return;
    const HistorySession::Range whole {0, m_session->lastId()};
    m_clearings.push_back({server, whole, whole});
    workLater();
}

void HistoryWriter::removeAll()
{
    if (!m_session || !writeWaiting() || !done(m_session->removeAll()))
        return;
    m_clearings.clear();
    emit removed();
    workLater();
}

void HistoryWriter::setRetention(const Retention &retention)
{
    m_options.retention = retention;
    if (!m_session)
        return;
    m_session->setRetention(retention);
    workLater();
}

void HistoryWriter::workLater(std::chrono::milliseconds delay)
{
    m_work.start(delay);
}

void HistoryWriter::work()
{
    if (!m_session || m_state.access != HistoryState::Access::Writing)
        return;
    const HistorySession::Step step = workStep();
    if (!step)
        fail(step.error());
    else if (*step > 0)
        workLater();
    else if (!m_work.isActive())
        workLater(m_session->retentionPause());
}

HistorySession::Step HistoryWriter::workStep()
{
    constexpr auto slice = 25ms;
    if (!m_clearings.empty())
        return clearStep();
    auto step = m_session->keepRetention();
    if (step && *step == 0 && !m_isBusy)
        step = m_session->followIndex(slice);
    if (step && *step == 0)
        step = m_session->giveSpaceBack();
    // The index follows when the next commits find little to do.
    if (step && *step == 0 && m_isBusy) {
        m_isBusy = false;
        workLater(m_options.commitInterval * 2);
    }
    return step;
}

HistorySession::Step HistoryWriter::clearStep()
{
    Clearing &clearing = m_clearings.front();
    const auto step = m_session->remove(clearing.server, clearing.left);
    if (!step || *step > 0)
        return step;
    if (auto finished = m_session->finishRemoval(clearing.whole); !finished)
        return Unexpected {finished.error()};
    m_clearings.pop_front();
    emit removed();
    return 1;
}

} // namespace Core
