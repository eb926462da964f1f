// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/health/healthcheck.h"

namespace Core {

HealthCheck::HealthCheck(HealthRule rule, QUrl address, SpawnRequest command, QObject *parent)
    : QObject(parent)
    , m_rule(std::move(rule))
    , m_address(std::move(address))
    , m_command(std::move(command))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(m_rule.interval);
    connect(&m_pause, &QTimer::timeout, this, &HealthCheck::ask);
    m_pause.start();
    m_since.start();
}

HealthCheck::~HealthCheck() = default;

void HealthCheck::ask()
{
    m_question = HealthQuestion::make(m_rule, m_address, m_command);
    // Queued: the question is among the callers and goes with the next.
    connect(m_question.get(), &HealthQuestion::answered, this, &HealthCheck::take,
            Qt::QueuedConnection);
    m_question->ask();
}

void HealthCheck::take(const QString &problem)
{
    m_question.reset();
    m_pause.start();
    m_failures = problem.isEmpty() ? 0 : m_failures + 1;
    if (problem.isEmpty())
        m_wellFor = std::chrono::milliseconds(m_since.elapsed());
    const bool isUnhealthy = m_failures >= m_rule.failures;
    if (std::exchange(m_isUnhealthy, isUnhealthy) != isUnhealthy)
        emit changed(isUnhealthy ? problem : QString());
}

} // namespace Core
