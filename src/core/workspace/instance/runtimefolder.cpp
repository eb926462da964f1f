// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/instance/runtimefolder.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Core {

bool isFolderOfUser(const QString &folder)
{
    struct stat state = {};
    return lstat(QFile::encodeName(folder).constData(), &state) == 0 && S_ISDIR(state.st_mode)
        && state.st_uid == geteuid() && (state.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

QString temporaryRuntimeFolder()
{
    return QDir::tempPath() + u"/portside-%1"_s.arg(geteuid());
}

QString runtimeFolder()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!given.isEmpty() && isFolderOfUser(given))
        return given;
    const QString own = temporaryRuntimeFolder();
    mkdir(QFile::encodeName(own).constData(), S_IRWXU);
    return isFolderOfUser(own) ? own : QString();
}

} // namespace Core
