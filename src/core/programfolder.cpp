// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/programfolder.h"

#include <QFile>
#include <QFileInfo>

namespace Core {

namespace {

QString &folder()
{
    static QString own = QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).path();
    return own;
}

} // namespace

QString programFolder()
{
    return folder();
}

void setProgramFolder(const QString &other)
{
    folder() = other;
}

} // namespace Core
