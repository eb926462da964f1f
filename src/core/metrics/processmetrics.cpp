// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/servermetrics.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

namespace Core {

namespace {

using Type = MetricsText::Type;

QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The fields of proc_pid_stat(5) behind the program's name, which may contain anything: “state” is
// the first.
QByteArrayList statFields()
{
    const QByteArray stat = readAll(QStringLiteral("/proc/self/stat"));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

double bootTime()
{
    const QByteArray stat = readAll(QStringLiteral("/proc/stat"));
    const QByteArray mark = "\nbtime ";
    const qsizetype begin = stat.indexOf(mark);
    return stat.mid(begin + mark.size(), stat.indexOf('\n', begin + 1) - begin - mark.size())
        .toDouble();
}

} // namespace

void addProcessMetrics(MetricsText &text)
{
    const QByteArrayList fields = statFields();
    constexpr qsizetype userTime = 11;
    constexpr qsizetype systemTime = 12;
    constexpr qsizetype startTime = 19;
    constexpr qsizetype virtualSize = 20;
    constexpr qsizetype residentPages = 21;
    if (fields.size() <= residentPages)
        return;
    const auto ticks = double(::sysconf(_SC_CLK_TCK));
    text.begin("process_cpu_seconds_total", Type::Counter, "Processor time that was used.");
    text.add({}, (fields[userTime].toDouble() + fields[systemTime].toDouble()) / ticks);
    text.begin("process_start_time_seconds", Type::Gauge, "When the process began, in Unix time.");
    text.add({}, bootTime() + fields[startTime].toDouble() / ticks);
    text.begin("process_virtual_memory_bytes", Type::Gauge, "Virtual memory.");
    text.add({}, fields[virtualSize].toDouble());
    text.begin("process_resident_memory_bytes", Type::Gauge, "Memory that is in use.");
    text.add({}, fields[residentPages].toDouble() * double(::sysconf(_SC_PAGESIZE)));
    text.begin("process_open_fds", Type::Gauge, "Open descriptors.");
    text.add({}, double(QDir(QStringLiteral("/proc/self/fd")).count()));
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        text.begin("process_max_fds", Type::Gauge, "How many descriptors may be open.");
        text.add({}, double(limit.rlim_cur));
    }
}

} // namespace Core
