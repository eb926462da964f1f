// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/rootfolder.h"

#include "core/tr.h"

#include <QFile>

#include <fcntl.h>
#include <linux/magic.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>

namespace Core {

namespace {

// Nothing waits with these: a FIFO opens at once, a terminal does not become ours.
constexpr int readingFlags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;

int statusOf(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
    case ENXIO: // a socket
    case ENODEV:
        return 403;
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return 503;
    default:
        return 404;
    }
}

FileHandle adopt(int descriptor)
{
    struct stat state = {};
    ::fstat(descriptor, &state);
    return std::make_shared<const OpenFile>(descriptor, state);
}

QByteArray procPath(int descriptor)
{
    return "/proc/self/fd/" + QByteArray::number(descriptor);
}

// Empty if it cannot be told.
QByteArray realPath(int descriptor)
{
    std::array<char, PATH_MAX> target {};
    const ssize_t size = ::readlink(procPath(descriptor).constData(), target.data(), target.size());
    return size > 0 ? QByteArray(target.data(), size) : QByteArray();
}

bool liesWithin(const QByteArray &path, const QByteArray &folder)
{
    if (path.isEmpty() || folder.isEmpty())
        return false;
    return path == folder || folder == "/" || path.startsWith(QByteArray(folder + '/'));
}

bool isSameFile(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

// Files of /proc and the like claim to be empty and may make a reader wait.
bool isVirtual(int descriptor)
{
    struct statfs system = {};
    return ::fstatfs(descriptor, &system) == 0
        && (system.f_type == PROC_SUPER_MAGIC || system.f_type == SYSFS_MAGIC
            || system.f_type == DEBUGFS_MAGIC || system.f_type == TRACEFS_MAGIC);
}

} // namespace

RootFolder::RootFolder(QByteArray path, SymlinkPolicy policy, FileHandle root)
    : m_path(std::move(path))
    , m_policy(policy)
    , m_root(std::move(root))
{
}

Result<RootFolder> RootFolder::open(const QString &path, SymlinkPolicy policy)
{
    const QByteArray encoded = QFile::encodeName(path);
    const int descriptor = ::open(encoded.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(Tr::tr("The folder “%1” cannot be opened: %2. Choose another one.")
                           .arg(path, qt_error_string(errno)));
    return RootFolder(encoded, policy, adopt(descriptor));
}

void RootFolder::refresh()
{
    struct stat now = {};
    if (::stat(m_path.constData(), &now) != 0 || isSameFile(now, m_root->state()))
        return;
    const int descriptor = ::open(m_path.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0)
        m_root = adopt(descriptor);
}

int RootFolder::openBelow(const char *relative, int flags)
{
    open_how how = {};
    how.flags = quint64(flags);
    how.resolve = RESOLVE_NO_MAGICLINKS;
    if (m_policy == SymlinkPolicy::StayInside)
        how.resolve |= RESOLVE_BENEATH;
    // EAGAIN: something was renamed while the kernel looked at "..".
    for (int attempt = 0; m_hasOpenat2 && attempt < 8; ++attempt) {
        const long descriptor
            = ::syscall(SYS_openat2, m_root->descriptor(), relative, &how, sizeof how);
        if (descriptor >= 0)
            return int(descriptor);
        if (errno == EAGAIN)
            continue;
        // EXDEV: an absolute link, which may lead back inside. EPERM: a sandbox forbids openat2.
        if (errno != EXDEV && errno != ENOSYS && errno != EPERM)
            return -1;
        m_hasOpenat2 = errno != ENOSYS;
        break;
    }
    return openAndCompare(relative, flags);
}

int RootFolder::openAndCompare(const char *relative, int flags) const
{
    const int descriptor = ::openat(m_root->descriptor(), relative, flags);
    if (descriptor < 0 || m_policy == SymlinkPolicy::FollowAnywhere
        || liesWithin(realPath(descriptor), realPath(m_root->descriptor())))
        return descriptor;
    ::close(descriptor);
    errno = ENOENT;
    return -1;
}

Result<FileHandle, int> RootFolder::find(const QByteArray &relative)
{
    refresh();
    const char *name = relative.isEmpty() ? "." : relative.constData();
    int descriptor = openBelow(name, readingFlags);
    if (descriptor < 0 && errno == EACCES) {
        // A folder need not be readable for what is in it to be served.
        descriptor = openBelow(name, O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (descriptor < 0)
            return Unexpected {403};
    }
    if (descriptor < 0)
        return Unexpected {statusOf(errno)};
    FileHandle found = adopt(descriptor);
    const bool file = S_ISREG(found->state().st_mode);
    if ((!file && !S_ISDIR(found->state().st_mode))
        || (file && found->size() == 0 && isVirtual(descriptor)))
        return Unexpected {403};
    return found;
}

int reopenForReading(const OpenFile &file)
{
    return ::open(procPath(file.descriptor()).constData(), readingFlags);
}

} // namespace Core
