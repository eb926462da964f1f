// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/exitstatus.h"

#include "core/tr.h"

#include <csignal>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

struct SignalName
{
    int number;
    const char *name;
};

constexpr SignalName signalNames[] = {
    {SIGHUP, "HUP"},   {SIGINT, "INT"},   {SIGQUIT, "QUIT"}, {SIGILL, "ILL"},   {SIGTRAP, "TRAP"},
    {SIGABRT, "ABRT"}, {SIGBUS, "BUS"},   {SIGFPE, "FPE"},   {SIGKILL, "KILL"}, {SIGUSR1, "USR1"},
    {SIGSEGV, "SEGV"}, {SIGUSR2, "USR2"}, {SIGPIPE, "PIPE"}, {SIGALRM, "ALRM"}, {SIGTERM, "TERM"},
    {SIGSYS, "SYS"},   {SIGXCPU, "XCPU"}, {SIGXFSZ, "XFSZ"},
};

} // namespace

QString ExitStatus::text() const
{
    if (!isSignal)
        return Tr::tr("exit code %1").arg(number);
    for (const SignalName &each : signalNames) {
        if (each.number == number)
            return Tr::tr("signal %1 (%2)").arg(number).arg(QString::fromLatin1(each.name));
    }
    return Tr::tr("signal %1").arg(number);
}

} // namespace Core
