// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/watch/folderwatcher.h"

#include <QSocketNotifier>

#include <dirent.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>

namespace Core {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype maximumWatches = 8'192;
constexpr qsizetype maximumChanges = 4'096; // that are told by name
constexpr std::chrono::milliseconds quietTime = 60ms;
constexpr std::chrono::milliseconds longestWait = 500ms; // while changes go on
constexpr std::chrono::milliseconds turnTime = 4ms;
constexpr quint32 wantedEvents = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM
    | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW;

QByteArray joined(const QByteArray &folder, const QByteArray &name)
{
    return folder.isEmpty() ? name : folder + '/' + name;
}

bool isFolder(const dirent &item, const QByteArray &path)
{
    if (item.d_type != DT_UNKNOWN)
        return item.d_type == DT_DIR;
    struct stat state = {};
    return ::lstat(path.constData(), &state) == 0 && S_ISDIR(state.st_mode);
}

} // namespace

FolderWatcher::FolderWatcher(QByteArray root, QObject *parent)
    : QObject(parent)
    , m_root(std::move(root))
    , m_inotify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0ms);
    connect(&m_turn, &QTimer::timeout, this, &FolderWatcher::watchSome);
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &FolderWatcher::report);
    m_return.setInterval(300ms);
    connect(&m_return, &QTimer::timeout, this, &FolderWatcher::watchRoot);
    if (m_inotify >= 0) {
        m_notifier = std::make_unique<QSocketNotifier>(m_inotify, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &FolderWatcher::readEvents);
    }
    m_waiting.append(QByteArray());
    m_turn.start();
}

FolderWatcher::~FolderWatcher()
{
    m_notifier.reset();
    if (m_inotify >= 0)
        ::close(m_inotify);
}

void FolderWatcher::watchRoot()
{
    struct stat state = {};
    if (::stat(m_root.constData(), &state) != 0 || !S_ISDIR(state.st_mode))
        return;
    m_return.stop();
    m_waiting = {QByteArray()};
    m_turn.start();
    m_changed.insert(QByteArray());
    m_quiet.start(quietTime);
}

void FolderWatcher::watchSome()
{
    QElapsedTimer time;
    time.start();
    while (!m_waiting.isEmpty() && !time.hasExpired(turnTime.count())) {
        const QByteArray folder = m_waiting.takeLast();
        const bool isLate = m_late.remove(folder);
        if (watch(folder))
            lookInto(folder, isLate);
    }
    if (m_waiting.isEmpty())
        emit settled();
    else
        m_turn.start();
}

bool FolderWatcher::watch(const QByteArray &folder)
{
    // The root itself may be a link.
    const quint32 events
        = folder.isEmpty() ? wantedEvents & ~quint32(IN_DONT_FOLLOW) : wantedEvents;
    const bool full = m_folders.size() >= maximumWatches;
    const int descriptor
        = full ? -1 : ::inotify_add_watch(m_inotify, joined(m_root, folder).constData(), events);
    if (descriptor >= 0) {
        m_folders.insert(descriptor, folder);
        return true;
    }
    const bool limited = full || errno == ENOSPC || errno == ENOMEM || m_inotify < 0;
    if (limited && !m_saidIncomplete) {
        m_saidIncomplete = true;
        emit incomplete(m_inotify < 0 ? WatchLimit::Watchers
                            : full    ? WatchLimit::Own
                                      : WatchLimit::Folders,
                        m_folders.size());
    }
    if (limited) {
        m_waiting.clear();
        m_late.clear();
    }
    return false;
}

bool FolderWatcher::isLeftOut(const QByteArray &name, bool isFolder) const
{
    const bool isHidden = name.startsWith('.') && (isFolder || !m_tellsHidden);
    return isHidden || name.endsWith('~') || name == "node_modules";
}

void FolderWatcher::lookInto(const QByteArray &folder, bool isLate)
{
    const QByteArray path = joined(m_root, folder);
    DIR *directory = ::opendir(path.constData());
    if (!directory)
        return;
    while (const dirent *item = ::readdir(directory)) {
        const QByteArray name(item->d_name);
        const QByteArray below = joined(folder, name);
        const bool isSubfolder = isFolder(*item, path + '/' + name);
        if (isLeftOut(name, isSubfolder))
            continue;
        if (isSubfolder)
            m_waiting.append(below);
        if (isSubfolder && isLate)
            m_late.insert(below);
        else if (isLate)
            noteChange(below);
    }
    ::closedir(directory);
}

void FolderWatcher::readEvents()
{
    alignas(inotify_event) std::array<char, 64 * 1024> buffer;
    for (;;) {
        const ssize_t size = ::read(m_inotify, buffer.data(), buffer.size());
        if (size <= 0)
            return;
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            note(event->wd, event->mask, event->len > 0 ? QByteArray(event->name) : QByteArray());
            at += ssize_t(sizeof(inotify_event) + event->len);
        }
    }
}

void FolderWatcher::note(int watch, quint32 mask, const QByteArray &name)
{
    if (mask & IN_Q_OVERFLOW) { // what was lost is unknown, so look at all again
        watchRoot();
        return;
    }
    const auto known = m_folders.constFind(watch);
    if (known == m_folders.constEnd())
        return;
    const QByteArray folder = *known;
    if (mask & IN_IGNORED) {
        m_folders.erase(known);
        return;
    }
    if (mask & (IN_DELETE_SELF | IN_MOVE_SELF)) {
        if (folder.isEmpty())
            loseRoot();
        return;
    }
    if (isLeftOut(name, mask & IN_ISDIR))
        return;
    const QByteArray path = joined(folder, name);
    if (mask & IN_ISDIR) {
        if (mask & (IN_MOVED_FROM | IN_DELETE))
            forgetBelow(path);
        if (mask & (IN_MOVED_TO | IN_CREATE)) {
            m_waiting.append(path);
            m_late.insert(path);
            m_turn.start();
        }
    }
    noteChange(path);
}

void FolderWatcher::noteChange(const QByteArray &path)
{
    if (m_changed.isEmpty())
        m_firstChange.start();
    m_changed.insert(m_changed.size() < maximumChanges ? path : QByteArray());
    if (!m_firstChange.hasExpired(longestWait.count()) || !m_quiet.isActive())
        m_quiet.start(quietTime);
}

void FolderWatcher::forgetBelow(const QByteArray &folder)
{
    QList<int> gone;
    for (auto it = m_folders.cbegin(); it != m_folders.cend(); ++it) {
        if (it.value() == folder || it.value().startsWith(QByteArray(folder + '/')))
            gone.append(it.key());
    }
    for (const int watch : std::as_const(gone)) {
        ::inotify_rm_watch(m_inotify, watch);
        m_folders.remove(watch);
    }
}

void FolderWatcher::loseRoot()
{
    const QList<int> watches = m_folders.keys();
    for (const int watch : watches)
        ::inotify_rm_watch(m_inotify, watch);
    m_folders.clear();
    m_waiting.clear();
    m_late.clear();
    m_return.start();
}

void FolderWatcher::report()
{
    emit changed(std::exchange(m_changed, {}).values());
}

} // namespace Core
