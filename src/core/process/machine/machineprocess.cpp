// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/machine/machineprocess.h"

#include "core/process/port/procstat.h"
#include "core/process/run/programenvironment.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// In seconds since 1970.
qint64 startOfMachine()
{
    const QByteArrayList lines = readAll(u"/proc/stat"_s).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("btime "))
            return line.mid(6).toLongLong();
    }
    return 0;
}

} // namespace

std::optional<MachineProcess> MachineProcess::of(qint64 id)
{
    const QString folder = u"/proc/%1/"_s.arg(id);
    const auto stat = ProcStat::of(QString::number(id));
    if (!stat)
        return std::nullopt;
    MachineProcess process;
    process.id = id;
    process.name = stat->name;
    process.parent = stat->parent;
    process.startTicks = stat->startTicks;
    static const qint64 ticks = ::sysconf(_SC_CLK_TCK);
    static const qint64 begin = startOfMachine();
    process.started = QDateTime::fromSecsSinceEpoch(begin + process.startTicks / ticks);
    const QByteArrayList words = readAll(folder + u"cmdline"_s).split('\0');
    for (const QByteArray &word : words)
        process.command << QString::fromUtf8(word);
    while (!process.command.isEmpty() && process.command.last().isEmpty())
        process.command.removeLast();
    process.folder = QFile::symLinkTarget(folder + u"cwd"_s);
    process.user = QFileInfo(folder).owner();
    const QByteArray begins = QByteArray(ProgramEnvironment::marker) + '=';
    const QByteArrayList environment = readAll(folder + u"environ"_s).split('\0');
    for (const QByteArray &variable : environment) {
        if (variable.startsWith(begins))
            process.mark = QString::fromUtf8(variable.mid(begins.size()));
    }
    return process;
}

QList<MachineProcess> MachineProcess::all()
{
    QList<MachineProcess> processes;
    const QStringList entries
        = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    for (const QString &entry : entries) {
        bool isNumber = false;
        const qint64 id = entry.toLongLong(&isNumber);
        if (!isNumber)
            continue;
        if (auto process = of(id))
            processes << *process;
    }
    return processes;
}

bool MachineProcess::isAlive() const
{
    const auto now = ProcStat::of(QString::number(id));
    return now && now->startTicks == startTicks;
}

QString MachineProcess::commandLine() const
{
    return command.isEmpty() ? name : command.join(u' ');
}

} // namespace Core
