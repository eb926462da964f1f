// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/machine/processstopper.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include <array>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 20ms;

struct Rung
{
    int number;
    QLatin1StringView name;
    std::chrono::milliseconds patience;
};

constexpr std::array ladder {Rung {SIGTERM, "TERM"_L1, 3s}, Rung {SIGINT, "INT"_L1, 1s},
                             Rung {SIGKILL, "KILL"_L1, 1s}};

QList<MachineProcess> withAllBelow(const QSet<qint64> &tops)
{
    const QList<MachineProcess> all = MachineProcess::all();
    QMultiHash<qint64, MachineProcess> byParent;
    QList<MachineProcess> found;
    for (const MachineProcess &process : all) {
        byParent.insert(process.parent, process);
        if (tops.contains(process.id))
            found << process;
    }
    QSet<qint64> known = tops;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QList<MachineProcess> children = byParent.values(found[i].id);
        for (const MachineProcess &child : children) {
            if (!known.contains(child.id))
                found << child;
            known.insert(child.id);
        }
    }
    return found;
}

} // namespace

ProcessStopper::ProcessStopper(qint64 id, QObject *parent)
    : QObject(parent)
    , m_id(id)
{
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &ProcessStopper::look);
}

Result<> ProcessStopper::start()
{
    if (m_id <= 1 || m_id == QCoreApplication::applicationPid())
        return failure(u"Process %1 cannot be stopped by this."_s.arg(m_id));
    m_processes = withAllBelow({m_id});
    if (m_processes.isEmpty())
        return failure(u"There is no process %1."_s.arg(m_id));
    if (::kill(pid_t(m_id), 0) != 0 && errno == EPERM) {
        return failure(u"Process %1 belongs to %2, and this user may not stop it."_s.arg(
            QString::number(m_id), m_processes[0].user));
    }
    sendNext();
    m_timer.start();
    return {};
}

void ProcessStopper::sendNext()
{
    const Rung &rung = ladder.at(std::size_t(m_rung));
    QSet<qint64> tops;
    for (const MachineProcess &process : std::as_const(m_processes))
        tops.insert(process.id);
    m_processes = withAllBelow(tops); // with those that they have started meanwhile
    for (const MachineProcess &process : std::as_const(m_processes)) {
        if (process.isAlive())
            ::kill(pid_t(process.id), rung.number);
    }
    m_waited = 0;
    if (m_processes.isEmpty())
        return; // they have ended meanwhile, which look() tells
    emit signalled(rung.name, int(m_processes.size()));
}

void ProcessStopper::look()
{
    m_processes.removeIf([](const MachineProcess &process) { return !process.isAlive(); });
    const bool isLast = m_rung + 1 == int(ladder.size());
    const bool isOver = ++m_waited * pause >= ladder.at(std::size_t(m_rung)).patience;
    if (m_processes.isEmpty() || (isOver && isLast)) {
        m_timer.stop();
        emit finished(int(m_processes.size()));
    } else if (isOver) {
        ++m_rung;
        sendNext();
    }
}

} // namespace Core
