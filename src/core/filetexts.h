// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr.h"

#include <QFileDevice>

// Why a file or folder could not be used, as sentences. Any thread.
namespace Core::FileTexts {

inline QString unreadable(const QString &path, const QFileDevice &file)
{
    return Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString());
}

inline QString unwritable(const QString &path, const QFileDevice &file)
{
    return Tr::tr("%1 cannot be written: %2.").arg(path, file.errorString());
}

inline QString noFile(const QString &path)
{
    return Tr::tr("%1 is no file.").arg(path);
}

inline QString noFolder(const QString &path)
{
    return Tr::tr("The folder %1 cannot be made.").arg(path);
}

} // namespace Core::FileTexts
