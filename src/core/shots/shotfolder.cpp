// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/shotfolder.h"

#include "core/tr.h"
#include "core/visibletext.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

const QStringList pictureNames {u"*.png"_s};

Unexpected<QString> notWritten(const QString &path, const QString &why)
{
    return failure(Tr::tr("“%1” cannot be written: %2.")
                       .arg(visibleText(QDir::toNativeSeparators(path)), why));
}

bool exists(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

} // namespace

ShotFolder::ShotFolder(QString path)
    : m_path(std::move(path))
{
}

QString ShotFolder::pathOf(const QString &file) const
{
    return QDir(m_path).filePath(file);
}

bool ShotFolder::isOurs() const
{
    constexpr qint64 headLength = 1'024;
    QFile sheet(pathOf(QString::fromLatin1(sheetName)));
    return sheet.open(QIODevice::ReadOnly) && sheet.read(headLength).contains(marker);
}

Result<> ShotFolder::check(const QStringList &files) const
{
    const QFileInfo folder(m_path);
    if (folder.exists() && !folder.isDir()) {
        return failure(Tr::tr("“%1” is a file. Name a folder for the pictures.")
                           .arg(visibleText(QDir::toNativeSeparators(m_path))));
    }
    if (isOurs())
        return {};
    const QStringList own {QString::fromLatin1(sheetName), QString::fromLatin1(differences),
                           QString::fromLatin1(earlier)};
    for (const QString &file : files + own) {
        if (!exists(pathOf(file)))
            continue;
        return failure(Tr::tr("“%1” is there already and belongs to no series of pictures. Name "
                              "another folder, such as a new one.")
                           .arg(visibleText(QDir::toNativeSeparators(pathOf(file)))));
    }
    return {};
}

Result<> ShotFolder::prepare() const
{
    if (!QDir().mkpath(m_path))
        return notWritten(m_path, Tr::tr("the folder cannot be made"));
    for (const char *subfolder : {differences, earlier}) {
        const QString path = pathOf(QString::fromLatin1(subfolder));
        if (QFileInfo(path).isSymLink())
            return notWritten(path, Tr::tr("it is a link to another place"));
        QDir folder(path);
        for (const QString &name : folder.entryList(pictureNames, QDir::Files | QDir::System))
            folder.remove(name);
        QDir(m_path).rmdir(QString::fromLatin1(subfolder)); // if it is empty now
    }
    return {};
}

Result<> ShotFolder::write(const QString &file, const QByteArray &content) const
{
    const QString path = pathOf(file);
    if (QFileInfo(path).isSymLink())
        QFile::remove(path); // what it leads to is not ours
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return notWritten(path, target.errorString());
    target.write(content);
    if (!target.commit())
        return notWritten(path, target.errorString());
    return {};
}

Result<> ShotFolder::write(const QString &subfolder, const QString &file,
                           const QByteArray &content) const
{
    QDir(m_path).mkdir(subfolder);
    return write(subfolder + u'/' + file, content);
}

QByteArray ShotFolder::read(const QString &file) const
{
    QFile source(pathOf(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QStringList ShotFolder::pictures() const
{
    return QDir(m_path).entryList(pictureNames, QDir::Files);
}

} // namespace Core
