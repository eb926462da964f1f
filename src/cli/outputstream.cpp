// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outputstream.h"

#include <QDeadlineTimer>
#include <QSocketNotifier>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace Cli {

namespace {

constexpr qsizetype worthASystemCall = 32 * 1024;

// O_NONBLOCK belongs to the open file, which the shell that started us shares: set it on one of our
// own. None for what cannot be opened twice.
int reopenNonBlocking(int descriptor)
{
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0 || !(S_ISFIFO(status.st_mode) || S_ISCHR(status.st_mode)))
        return -1;
    char path[32];
    std::snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    return ::open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

bool hasRoom(int descriptor, int milliseconds)
{
    pollfd entry {descriptor, POLLOUT, 0};
    return ::poll(&entry, 1, milliseconds) > 0;
}

} // namespace

OutputStream::OutputStream(int descriptor, Summary summary, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_terminal(::isatty(descriptor) == 1)
    , m_summary(std::move(summary))
{
    if (const int own = reopenNonBlocking(descriptor); own >= 0) {
        m_descriptor = own;
        m_ownDescriptor = true;
    }
}

OutputStream::OutputStream(int descriptor)
    : OutputStream(descriptor, [](qint64) { return QByteArray(); })
{
}

OutputStream::~OutputStream()
{
    delete m_notifier;
    if (m_ownDescriptor)
        ::close(m_descriptor);
}

void OutputStream::writeLine(const QByteArray &line)
{
    if (m_leftOut > 0 || m_waiting.size() + line.size() > capacity) {
        ++m_leftOut;
        return;
    }
    append(line);
}

void OutputStream::writeImportantLine(const QByteArray &line)
{
    queueSummary();
    append(line);
}

void OutputStream::writeControl(const QByteArray &codes)
{
    if (!m_closed)
        m_waiting += codes;
}

void OutputStream::flush(std::chrono::milliseconds limit)
{
    queueSummary();
    const QDeadlineTimer deadline(limit);
    while (!m_closed && !m_waiting.isEmpty() && !deadline.hasExpired()) {
        if (hasRoom(m_descriptor, int(deadline.remainingTime())))
            send();
    }
}

void OutputStream::append(const QByteArray &line)
{
    if (m_closed)
        return;
    m_waiting += line;
    m_waiting += '\n';
    if (m_waiting.size() >= worthASystemCall && !(m_notifier && m_notifier->isEnabled()))
        send();
}

void OutputStream::send()
{
    if (m_waiting.isEmpty())
        queueSummary();
    while (!m_waiting.isEmpty()) {
        const qint64 written = writeOnce(m_waiting.constData(), m_waiting.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno != EAGAIN) {
            m_closed = true;
            m_waiting.clear();
            break;
        }
        if (written <= 0)
            break;
        m_waiting.remove(0, written);
        if (m_waiting.isEmpty())
            queueSummary();
    }
    if (m_waiting.isEmpty()) {
        if (m_notifier)
            m_notifier->setEnabled(false);
        return;
    }
    if (!m_notifier) {
        m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Write);
        connect(m_notifier, &QSocketNotifier::activated, this, &OutputStream::send);
    }
    m_notifier->setEnabled(true);
}

// Sockets have a flag for one call that does not block; where a terminal could not be opened again,
// small pieces written when there is room are the next best.
qint64 OutputStream::writeOnce(const char *data, qsizetype size)
{
    if (m_ownDescriptor)
        return ::write(m_descriptor, data, size_t(size));
    const qint64 sent = ::send(m_descriptor, data, size_t(size), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent >= 0 || errno != ENOTSOCK)
        return sent;
    if (!hasRoom(m_descriptor, 0)) {
        errno = EAGAIN;
        return -1;
    }
    return ::write(m_descriptor, data, size_t(qMin<qsizetype>(size, 4096)));
}

void OutputStream::queueSummary()
{
    if (m_leftOut == 0)
        return;
    const QByteArray line = m_summary(std::exchange(m_leftOut, 0));
    if (!line.isEmpty() && !m_closed)
        m_waiting += line + '\n';
}

} // namespace Cli
