// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/programenvironment.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>

namespace Core {

using namespace Qt::StringLiterals;

QString ProgramEnvironment::ownMark()
{
    QFile file(u"/proc/self/stat"_s);
    const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    // proc(5): the second field is a name in brackets that may hold anything, the third follows.
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 22 - 3;
    const QByteArray start = fields.value(startTime, "0");
    return QString::number(QCoreApplication::applicationPid()) + u'-' + QString::fromLatin1(start);
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
