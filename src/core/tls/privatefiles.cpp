// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tls/privatefiles.h"

#include "core/filetexts.h"
#include "core/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Core::PrivateFiles {

namespace {

constexpr QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

Result<> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    const QFile::Permissions permissions = mine | QFile::ExeOwner;
    if (!info.isDir()) {
        if (!QDir().mkpath(info.path()) || !QDir().mkdir(folder, permissions)) {
            // Another process may have been faster.
            if (!QFileInfo(folder).isDir())
                return failure(FileTexts::noFolder(folder));
        }
    }
    if (!(QFile::permissions(folder) & others) || QFile::setPermissions(folder, permissions))
        return {};
    return failure(
        Tr::tr("The folder %1 can be entered by other users. Make it private (chmod 700).")
            .arg(folder));
}

Result<QByteArray> read(const QString &path)
{
    if (QFile::permissions(path) & others)
        return failure(Tr::tr("The key %1 can be read by other users. Make it private (chmod 600), "
                              "or remove it together with the files beside it.")
                           .arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(FileTexts::unreadable(path, file));
    return file.readAll();
}

Result<> write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(mine)
        || file.write(text) != text.size() || !file.commit())
        return failure(FileTexts::unwritable(path, file));
    return {};
}

} // namespace Core::PrivateFiles
