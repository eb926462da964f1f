// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/exitstatus.h"
#include "core/tr.h"

// What is wrong with a program that is asked whether it is ready or well, as sentences. Any thread.
namespace Core::ProbeTexts {

inline QString foreign(quint16 port)
{
    return Tr::tr("Another program listens on port %1.").arg(port);
}

inline QString noHttp(quint16 port)
{
    return Tr::tr("What listens on port %1 does not speak HTTP.").arg(port);
}

inline QString noAnswer(quint16 port)
{
    return Tr::tr("It closes connections to port %1 without an answer.").arg(port);
}

inline QString otherStatus(const QString &path, int status, int wanted)
{
    return Tr::tr("GET %1 is answered with status %2 instead of %3.")
        .arg(path)
        .arg(status)
        .arg(wanted);
}

inline QString commandEnded(const ExitStatus &status)
{
    return Tr::tr("The command that checks it ends with %1.").arg(status.text());
}

inline QString unhealthy(const QString &why)
{
    return Tr::tr("The program is unhealthy. %1", "reason").arg(why);
}

} // namespace Core::ProbeTexts
