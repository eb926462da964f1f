// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/stopladder.h"

#include <csignal>

namespace Core {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds laterPatience = 1s; // of each signal but the first
constexpr milliseconds killPatience = 3s;

} // namespace

StopLadder::StopLadder(QList<int> signalNumbers, milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_signals(std::move(signalNumbers))
    , m_patience(patience)
{
    m_signals.removeAll(SIGKILL);
    m_signals << SIGKILL;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StopLadder::climb);
}

void StopLadder::climb()
{
    if (m_signals.isEmpty()) {
        if (!m_timer.isActive())
            emit exhausted();
        return;
    }
    const int number = m_signals.takeFirst();
    m_timer.start(number == SIGKILL ? killPatience : std::exchange(m_patience, laterPatience));
    emit due(number);
}

milliseconds StopLadder::left() const
{
    return m_timer.remainingTimeAsDuration();
}

} // namespace Core
