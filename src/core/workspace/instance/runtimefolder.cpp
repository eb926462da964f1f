// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/instance/runtimefolder.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

// A folder (no link to one) of this user that nobody else may enter.
bool isTrusted(const QString &folder)
{
    struct stat state = {};
    return lstat(QFile::encodeName(folder).constData(), &state) == 0 && S_ISDIR(state.st_mode)
        && state.st_uid == geteuid() && (state.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace

QString runtimeFolder()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!given.isEmpty() && isTrusted(given))
        return given;
    const QString own = QDir::tempPath() + u"/portside-%1"_s.arg(geteuid());
    mkdir(QFile::encodeName(own).constData(), S_IRWXU);
    return isTrusted(own) ? own : QString();
}

} // namespace Core
