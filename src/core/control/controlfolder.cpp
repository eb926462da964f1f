// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlfolder.h"

#include "core/workspace/instance/runtimefolder.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

constexpr QLatin1StringView prefix("control-");
constexpr QLatin1StringView suffix(".sock");

} // namespace

QString makeControlFolder()
{
    const QString runtime = runtimeFolder();
    if (runtime.isEmpty())
        return {};
    const QString own = runtime + u"/portside"_s;
    mkdir(QFile::encodeName(own).constData(), S_IRWXU);
    // Something else of the user's may have made it, for all to see.
    if (const QFileInfo found(own); !found.isSymLink() && found.ownerId() == geteuid())
        chmod(QFile::encodeName(own).constData(), S_IRWXU);
    return isFolderOfUser(own) ? own : QString();
}

QStringList controlFolders()
{
    QStringList folders;
    // A program that was started without a session has no XDG_RUNTIME_DIR.
    for (const QString &runtime : {runtimeFolder(), temporaryRuntimeFolder()}) {
        const QString folder = runtime + u"/portside"_s;
        if (!runtime.isEmpty() && !folders.contains(folder) && isFolderOfUser(folder))
            folders << folder;
    }
    return folders;
}

QString controlSocket(const QString &folder, qint64 pid, int number)
{
    const QString name
        = prefix + QString::number(pid) + (number > 1 ? u'-' + QString::number(number) : QString());
    return folder + u'/' + name + suffix;
}

qint64 controlPid(const QString &socket)
{
    const QString name = QFileInfo(socket).fileName();
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return 0;
    return name.sliced(prefix.size()).chopped(suffix.size()).section(u'-', 0, 0).toLongLong();
}

} // namespace Core
