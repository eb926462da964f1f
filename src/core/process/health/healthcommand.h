// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/health/healthquestion.h"
#include "core/process/run/keptprocess.h"

#include <QTimer>

namespace Core {

// Asks by a command, whose exit code 0 means that all is well. Lives in the thread that made it.
class HealthCommand final : public HealthQuestion
{
    Q_OBJECT

public:
    HealthCommand(SpawnRequest request, std::chrono::milliseconds timeout);
    Q_DISABLE_COPY_MOVE(HealthCommand)

    void ask() override;

private:
    void answer(const QString &problem);

    const SpawnRequest m_request;
    bool m_isOver = false;
    QString m_problem;
    QTimer m_timeout;
    KeptProcess m_process;
};

} // namespace Core
