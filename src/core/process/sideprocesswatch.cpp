// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/health/healthcheck.h"
#include "core/process/ready/probetexts.h"
#include "core/process/run/filewatch.h"
#include "core/process/run/programrun.h"
#include "core/process/sideprocess.h"
#include "core/tr.h"

#include <QDir>

// Why a program that runs is started anew: files have changed, or it has fallen ill.

namespace Core {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds restartGrace = 3s;

} // namespace

void SideProcess::watchFiles()
{
    const QString folder = m_plan.folder.isEmpty() ? QDir::currentPath() : m_plan.folder;
    m_watch = new FileWatch(folder, m_plan.watched, this);
    connect(m_watch, &FileWatch::changed, this, [this](const QString &path) {
        if (m_isOver || m_phase == Phase::Stopping)
            return;
        emit logged(LogLevel::Info, Tr::tr("“%1” changed: the program is started anew.").arg(path));
        restart(restartGrace);
    });
    connect(m_watch, &FileWatch::incomplete, this,
            [this](const QString &why) { emit logged(LogLevel::Warning, why); });
}

void SideProcess::checkHealth(const QUrl &address)
{
    if (m_plan.health.kind == HealthRule::Kind::None)
        return;
    m_health = new HealthCheck(m_plan.health, address, m_run->request(m_plan.health.command), this);
    connect(m_health, &HealthCheck::changed, this, &SideProcess::onHealthChanged);
}

// It may be among the callers.
void SideProcess::endHealthCheck()
{
    m_unhealthyWhy.clear();
    if (!m_health)
        return;
    m_health->disconnect(this);
    std::exchange(m_health, nullptr)->deleteLater();
}

void SideProcess::onHealthChanged(const QString &why)
{
    m_unhealthyWhy = why;
    emit statusChanged();
    if (why.isEmpty()) {
        emit logged(LogLevel::Info, Tr::tr("The program is well again."));
        return;
    }
    emit logged(LogLevel::Warning, ProbeTexts::unhealthy(why));
    if (!m_plan.health.restarts)
        return;
    if (!m_healthRestarts.pauseAfter({}, m_health->wellFor())) {
        emit logged(LogLevel::Warning,
                    Tr::tr("It was started anew %n time(s) without getting well, and is left as it "
                           "is.",
                           nullptr, m_healthRestarts.limit()));
        return;
    }
    emit logged(LogLevel::Info, Tr::tr("It is started anew."));
    restart(restartGrace);
}

} // namespace Core
