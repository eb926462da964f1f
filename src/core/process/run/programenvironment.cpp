// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/programenvironment.h"

#include "core/process/port/procstat.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace Core {

using namespace Qt::StringLiterals;

QString ProgramEnvironment::ownMark()
{
    const auto stat = ProcStat::of(u"self"_s);
    return u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(stat ? stat->startTicks : 0);
}

QStringList ProgramEnvironment::with(const QStringList &changes)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A socket or a notification that was meant for Portside.
    for (const QString &own :
         {u"LISTEN_FDS"_s, u"LISTEN_PID"_s, u"LISTEN_FDNAMES"_s, u"NOTIFY_SOCKET"_s, u"NGINX"_s})
        environment.remove(own);
    environment.insert(QString::fromLatin1(marker), ownMark());
    for (const QString &change : changes) {
        const qsizetype equals = change.indexOf(u'=');
        if (equals < 0)
            environment.remove(change);
        else
            environment.insert(change.left(equals), change.mid(equals + 1));
    }
    return environment.toStringList();
}

} // namespace Core
