// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/replay/replayrun.h"

namespace Core {

using std::chrono::steady_clock;

ReplayRun::ReplayRun(QList<ReplayStep> steps, ReplayPace pace, QObject *parent)
    : QObject(parent)
    , m_steps(std::move(steps))
    , m_pace(pace)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &ReplayRun::sendDue);
}

void ReplayRun::start()
{
    m_began = steady_clock::now();
    m_next.start(0);
}

void ReplayRun::stop()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_next.stop();
    for (ReplayClient *client : std::as_const(m_underWay)) {
        client->cancel();
        client->deleteLater();
    }
    m_underWay.clear();
    emit finished();
}

void ReplayRun::sendDue()
{
    while (!m_isOver && m_sent < count() && m_underWay.size() < m_pace.atOnce) {
        const auto due = std::max(m_notBefore, m_began + m_steps.at(m_sent).offset);
        const auto now = steady_clock::now();
        if (due > now) {
            m_next.start(std::chrono::ceil<std::chrono::milliseconds>(due - now));
            return;
        }
        send(m_sent++);
    }
    if (!m_isOver && m_done == count()) {
        m_isOver = true;
        emit finished();
    }
}

void ReplayRun::send(int step)
{
    auto *client = new ReplayClient(m_steps.at(step).request, this);
    m_underWay << client;
    connect(client, &ReplayClient::finished, this,
            [this, client, step](const ReplayOutcome &outcome) {
                m_underWay.removeOne(client);
                client->deleteLater();
                ++m_done;
                m_notBefore = steady_clock::now() + m_pace.pause;
                emit answered(step, outcome);
                if (!m_isOver)
                    m_next.start(0);
            });
    client->start();
}

} // namespace Core
