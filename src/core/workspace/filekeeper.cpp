// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/filekeeper.h"

#include "core/filetexts.h"
#include "core/tr.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Core {

namespace {

constexpr std::chrono::milliseconds lockPatience = 5s;
// A file of this size is none that a person or this program wrote.
constexpr qint64 largestFile = 32 * 1024 * 1024;

// A name that does not exist yet.
QString asideName(const QString &file, const QString &suffix)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString base = u"%1.%2-%3"_s.arg(file, suffix, time);
    QString name = base;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2"_s.arg(base).arg(number);
    return name;
}

// Keeps what somebody else wrote; the name of the copy, empty if there is nothing to keep.
Result<QString> keepForeign(const QString &file, const QByteArray &text,
                            const std::optional<QByteArray> &known)
{
    if (!QFileInfo::exists(file))
        return QString();
    const Result<QByteArray> there = FileKeeper::read(file);
    if (!there)
        return failure(Tr::tr("It is not written over: %1").arg(there.error()));
    if (*there == known || *there == text)
        return QString();
    const QString copy = asideName(file, u"changed"_s);
    if (const Result<> kept = FileKeeper::write(copy, *there); !kept)
        return failure(kept.error());
    return copy;
}

} // namespace

Result<QByteArray> FileKeeper::read(const QString &file)
{
    QFile source(file);
    QByteArray text;
    if (source.open(QIODevice::ReadOnly))
        text = source.read(largestFile + 1);
    if (source.error() != QFileDevice::NoError)
        return failure(FileTexts::unreadable(file, source));
    if (text.size() > largestFile)
        return failure(Tr::tr("%1 is too large to be a workspace file.").arg(file));
    return text;
}

Result<> FileKeeper::write(const QString &file, const QByteArray &text)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit())
        return failure(FileTexts::unwritable(file, target));
    return {};
}

QString FileKeeper::moveAside(const QString &file, const QString &suffix)
{
    if (!QFileInfo(file).isFile())
        return {};
    const QString name = asideName(file, suffix);
    return QFile::rename(file, name) ? name : QString();
}

Result<FileKeeper::Written> FileKeeper::replace(const QString &file, const QByteArray &text,
                                                const std::optional<QByteArray> &known)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(FileTexts::noFolder(folder));

    // Two programs with the same file: nobody writes between the other's look and write.
    QLockFile lock(file + ".lock"_L1);
    if (!lock.tryLock(lockPatience)) {
        return failure(lock.error() == QLockFile::LockFailedError
                           ? Tr::tr("%1 is being written by another program.").arg(file)
                           : Tr::tr("The folder %1 cannot be written to.").arg(folder));
    }
    const Result<QString> kept = keepForeign(file, text, known);
    if (!kept)
        return failure(kept.error());
    if (const Result<> done = FileKeeper::write(file, text); !done)
        return failure(done.error());
    return Written {*kept};
}

} // namespace Core
