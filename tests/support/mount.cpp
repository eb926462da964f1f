// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mount.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace Testing {

Mount::Mount(const QString &folder, const QString &options)
    : m_folder(folder)
{
    const QStringList arguments {u"-t"_s, u"tmpfs"_s, u"-o"_s, options, u"tmpfs"_s, folder};
    m_isMounted = QProcess::execute(u"mount"_s, arguments) == 0;
}

Mount::~Mount()
{
    if (m_isMounted)
        QProcess::execute(u"umount"_s, {u"-l"_s, m_folder});
}

bool Mount::remount(const QString &options)
{
    return QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,"_s + options, m_folder}) == 0;
}

} // namespace Testing
