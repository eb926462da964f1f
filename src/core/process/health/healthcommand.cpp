// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/health/healthcommand.h"

#include "core/process/ready/probetexts.h"
#include "core/tr.h"

#include <csignal>

namespace Core {

namespace {

constexpr std::chrono::seconds killPatience {2};

} // namespace

HealthCommand::HealthCommand(SpawnRequest request, std::chrono::milliseconds timeout)
    : m_request(std::move(request))
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeout);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        m_problem = Tr::tr("The command that checks it did not end within %1 s.")
                        .arg(double(m_timeout.interval()) / 1'000);
        m_process.signal(SIGKILL);
        // The kernel may not let go of it.
        QTimer::singleShot(killPatience, this, [this] { answer(m_problem); });
    });
    connect(&m_process, &KeptProcess::notStarted, this,
            [this](const QString &why) { m_problem = why; });
    connect(&m_process, &KeptProcess::ended, this, [this](const ExitStatus &status) {
        if (m_timeout.isActive() && !status.isSuccess())
            m_problem = ProbeTexts::commandEnded(status);
        m_timeout.stop();
        // What it left behind is not waited for.
        m_process.signal(SIGKILL);
    });
    connect(&m_process, &KeptProcess::emptied, this, [this] { answer(m_problem); });
}

void HealthCommand::ask()
{
    m_timeout.start();
    if (const auto started = m_process.start(m_request); !started)
        answer(started.error());
}

void HealthCommand::answer(const QString &problem)
{
    if (!std::exchange(m_isOver, true))
        emit answered(problem);
}

} // namespace Core
