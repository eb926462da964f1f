// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/upload/uploadfile.h"

#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace Kinds::Static {

namespace {

constexpr QByteArrayView temporaryPrefix = ".portside-upload-";
constexpr qsizetype longestName = 255; // bytes, NAME_MAX

int statusOf(int error)
{
    switch (error) {
    case EEXIST:
    case EISDIR:
    case ENOTDIR:
    case ENOENT:
        return 409;
    case ENAMETOOLONG:
    case EINVAL:
        return 400;
    case ENOSPC:
    case EDQUOT:
        return 507;
    case EFBIG:
        return 413;
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return 503;
    default:
        return 403;
    }
}

// Cut to the length that a name may have, at a character; what follows the last dot is kept.
QByteArray shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    QString stem = dot > 0 ? name.left(dot) : name;
    const QString suffix = dot > 0 ? name.mid(dot).left(32) : QString();
    while ((stem + suffix).toUtf8().size() > longestName)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return (stem + suffix).toUtf8();
}

} // namespace

Core::Result<UploadFile, int> UploadFile::create(Core::FileHandle folder)
{
    const QByteArray name
        = temporaryPrefix + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const int descriptor = ::openat(folder->descriptor(), name.constData(),
                                    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return Core::Unexpected {statusOf(errno)};
    return UploadFile(std::move(folder), name, descriptor);
}

UploadFile::UploadFile(Core::FileHandle folder, QByteArray temporaryName, int descriptor)
    : m_folder(std::move(folder))
    , m_temporaryName(std::move(temporaryName))
    , m_descriptor(descriptor)
{
}

UploadFile::UploadFile(UploadFile &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_temporaryName(std::exchange(other.m_temporaryName, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
{
}

UploadFile::~UploadFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporaryName.isEmpty())
        ::unlinkat(m_folder->descriptor(), m_temporaryName.constData(), 0);
}

Core::Result<std::monostate, int> UploadFile::write(QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t size = ::write(m_descriptor, data.data(), size_t(data.size()));
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return Core::Unexpected {statusOf(errno)};
        m_size += size;
        data = data.sliced(size);
    }
    return std::monostate();
}

Core::Result<Committed, int> UploadFile::commit(const QByteArray &name, Replacing replacing)
{
    const int folder = m_folder->descriptor();
    const char *from = m_temporaryName.constData();
    // Network file systems report a full disk only now.
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        return Core::Unexpected {statusOf(errno)};
    int result = ::renameat2(folder, from, folder, name.constData(), RENAME_NOREPLACE);
    if (result != 0 && errno == EINVAL) { // a file system that cannot; links do not replace either
        result = ::linkat(folder, from, folder, name.constData(), 0);
        if (result == 0)
            ::unlinkat(folder, from, 0);
    }
    Committed committed = Committed::Created;
    if (result != 0 && errno == EEXIST && replacing == Replacing::Allowed) {
        committed = Committed::Replaced;
        result = ::renameat(folder, from, folder, name.constData());
    }
    if (result != 0)
        return Core::Unexpected {statusOf(errno)};
    m_temporaryName.clear();
    return committed;
}

bool isUnfinishedUpload(const QByteArray &name)
{
    return name.startsWith(temporaryPrefix);
}

QByteArray safeFileName(const QByteArray &name)
{
    // Browsers write a quote as %22 (the HTML standard's form encoding).
    const QString whole = QString::fromUtf8(QByteArray(name).replace("%22", "\""));
    const qsizetype separator = std::max(whole.lastIndexOf(u'/'), whole.lastIndexOf(u'\\'));
    QString safe = whole.mid(separator + 1);
    safe.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    safe = safe.trimmed();
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return shortened(safe.trimmed());
}

} // namespace Kinds::Static
