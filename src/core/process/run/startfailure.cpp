// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/startfailure.h"

#include "core/tr.h"

#include <cerrno>
#include <cstring>

namespace Core {

namespace {

QString reason(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

QString StartFailure::noFolder(const QString &folder, int error)
{
    return Tr::tr("The folder “%1”, in which it is to run, cannot be entered: %2.")
        .arg(folder, reason(error));
}

QString StartFailure::noProgram(const QString &program, int error)
{
    return error == ENOENT
        ? Tr::tr("There is no program “%1”. Install it, or give its whole path.").arg(program)
        : Tr::tr("The program “%1” cannot be started: %2.").arg(program, reason(error));
}

QString StartFailure::noWord(const QString &program, const ExitStatus &keeper)
{
    return Tr::tr("“%1” was not started: portside-keeper, which starts programs, ended with %2.")
        .arg(program, keeper.text());
}

} // namespace Core
