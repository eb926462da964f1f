// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/health/healthquestion.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Core {

// Asks a program that is ready again and again, one question at a time, until it is deleted. Lives
// in the thread that made it.
class HealthCheck final : public QObject
{
    Q_OBJECT

public:
    HealthCheck(HealthRule rule, QUrl address, SpawnRequest command, QObject *parent = nullptr);
    ~HealthCheck() override;
    Q_DISABLE_COPY_MOVE(HealthCheck)

    // From the start to the last answer that was good; 0: there was none.
    std::chrono::milliseconds wellFor() const { return m_wellFor; }

signals:
    // It fell ill, with the reason; empty: it is well again.
    void changed(const QString &unhealthyWhy);

private:
    void ask();
    void take(const QString &problem);

    const HealthRule m_rule;
    const QUrl m_address;
    const SpawnRequest m_command;
    int m_failures = 0; // in a row
    bool m_isUnhealthy = false;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_wellFor {0};
    QTimer m_pause;
    std::unique_ptr<HealthQuestion> m_question; // under way
};

} // namespace Core
