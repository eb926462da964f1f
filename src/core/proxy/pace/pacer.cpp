// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/pace/pacer.h"

#include <algorithm>
#include <utility>

namespace Core {

Pacer::Pacer(qint64 bytesPerSecond, std::weak_ptr<void> owner, Sinks sinks)
    : m_bytesPerStep(std::max<qint64>(1, bytesPerSecond * step.count() / 1'000))
    , m_owner(std::move(owner))
    , m_sinks(std::move(sinks))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(step);
    m_timer.callOnTimeout([this] { pass(); });
}

void Pacer::write(QByteArray content)
{
    m_waiting.push_back(std::move(content));
    if (!m_timer.isActive() && !m_isBlocked)
        m_timer.start();
}

void Pacer::end(const Headers &trailers)
{
    m_end = trailers;
    if (m_waiting.empty())
        m_sinks.end(*std::exchange(m_end, std::nullopt));
}

void Pacer::resume()
{
    m_isBlocked = false;
    if (!m_waiting.empty())
        m_timer.start();
}

QByteArray Pacer::takeFirst(qint64 most)
{
    QByteArray &first = m_waiting.front();
    const QByteArray part = first.first(std::min<qint64>(most, first.size()));
    first.remove(0, part.size());
    if (first.isEmpty())
        m_waiting.pop_front();
    return part;
}

void Pacer::pass()
{
    const std::shared_ptr<void> kept = m_owner.lock();
    for (qint64 left = m_bytesPerStep; left > 0 && !m_waiting.empty() && !m_isBlocked;) {
        const QByteArray part = takeFirst(left);
        left -= part.size();
        m_isBlocked = !m_sinks.write(part);
    }
    if (m_waiting.empty() || m_isBlocked)
        m_timer.stop();
    if (!m_waiting.empty())
        return;
    if (m_end)
        m_sinks.end(*std::exchange(m_end, std::nullopt));
    else
        m_sinks.drained();
}

} // namespace Core
