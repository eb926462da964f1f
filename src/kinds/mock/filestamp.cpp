// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/filestamp.h"

#include <QDateTime>
#include <QFile>

#include <sys/stat.h>

namespace Kinds::Mock {

FileStamp fileStampOf(const QString &path)
{
    struct stat state = {};
    if (::stat(QFile::encodeName(path).constData(), &state) != 0)
        return {};
    return {qint64(state.st_dev), qint64(state.st_ino), qint64(state.st_size),
            qint64(state.st_mtim.tv_sec), qint64(state.st_mtim.tv_nsec)};
}

bool isSettled(const FileStamp &stamp)
{
    constexpr qint64 coarse = 2; // seconds
    return stamp[3] + coarse < QDateTime::currentSecsSinceEpoch();
}

} // namespace Kinds::Mock
