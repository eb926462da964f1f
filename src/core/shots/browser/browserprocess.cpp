// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/browser/browserprocess.h"

#include "core/process/run/programenvironment.h"
#include "core/shots/browser/browserprogram.h"
#include "core/tr.h"
#include "core/visibletext.h"

#include <QDir>

#include <fcntl.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 512LL * 1'024 * 1'024;
constexpr qsizetype printedKept = 8 * 1'024;
constexpr qsizetype shownLines = 3;

} // namespace

BrowserProcess::BrowserProcess(QObject *parent)
    : QObject(parent)
    , m_profile(BrowserProgram::profileTemplate())
    , m_process(this) // changes threads with it
{
    connect(&m_process, &KeptProcess::printed, this, [this](const QByteArray &bytes) {
        m_printed += bytes;
        m_printed.remove(0, std::max<qsizetype>(0, m_printed.size() - printedKept));
    });
    connect(&m_process, &KeptProcess::emptied, this, &BrowserProcess::onEmptied);
    connect(&m_process, &KeptProcess::notStarted, this,
            [this](const QString &why) { m_printed += why.toUtf8(); });
}

BrowserProcess::~BrowserProcess() = default;

Result<> BrowserProcess::start(const QString &program, bool hasNoSandbox)
{
    if (!m_profile.isValid())
        return failure(
            Tr::tr("The browser needs a folder for its profile: %1.").arg(m_profile.errorString()));
    std::array<int, 2> ends {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return failure(Tr::tr("The browser cannot be started: %1.")
                           .arg(QString::fromLocal8Bit(std::strerror(errno))));
    }
    m_socket = Descriptor(ends[0]);
    const Descriptor theirs(ends[1]);
    ::fcntl(m_socket.get(), F_SETFL, O_NONBLOCK);
    const QString temporary = m_profile.filePath(u"tmp"_s);
    QDir(m_profile.path()).mkdir(u"tmp"_s);
    const auto started = m_process.start(
        {.arguments = BrowserProgram::arguments(program, m_profile.path(), hasNoSandbox),
         .folder = m_profile.path(),
         // Nothing of it is to be seen on somebody's screen, or left in somebody's home.
         .environment = ProgramEnvironment::with(
             {u"TMPDIR="_s + temporary, u"CHROME_CONFIG_HOME="_s + temporary,
              u"GSETTINGS_BACKEND=memory"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s}),
         .handedSocket = theirs.get()});
    if (!started)
        return started;
    m_readable = new QSocketNotifier(m_socket.get(), QSocketNotifier::Read, this);
    connect(m_readable, &QSocketNotifier::activated, this, &BrowserProcess::read);
    m_writable = new QSocketNotifier(m_socket.get(), QSocketNotifier::Write, this);
    m_writable->setEnabled(false);
    connect(m_writable, &QSocketNotifier::activated, this, &BrowserProcess::write);
    return {};
}

void BrowserProcess::send(const QByteArray &message)
{
    m_outgoing += message;
    m_outgoing += '\0';
    write();
}

void BrowserProcess::write()
{
    while (m_socket.isOpen() && !m_outgoing.isEmpty()) {
        const ssize_t length = ::send(m_socket.get(), m_outgoing.constData(),
                                      size_t(m_outgoing.size()), MSG_NOSIGNAL);
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            break;
        m_outgoing.remove(0, length);
    }
    if (m_writable && m_socket.isOpen())
        m_writable->setEnabled(!m_outgoing.isEmpty());
}

void BrowserProcess::read()
{
    constexpr qsizetype pieceSize = 1'024 * 1'024;
    const qsizetype before = m_incoming.size();
    m_incoming.resize(before + pieceSize);
    const ssize_t length = ::recv(m_socket.get(), m_incoming.data() + before, size_t(pieceSize), 0);
    m_incoming.resize(before + std::max<ssize_t>(length, 0));
    if (length < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
        return;
    if (length <= 0 || m_incoming.size() > longestMessage) {
        hangUp();
        return;
    }
    qsizetype from = 0;
    for (qsizetype end = m_incoming.indexOf('\0', before); end >= 0;
         end = m_incoming.indexOf('\0', from)) {
        const QByteArray message = m_incoming.sliced(from, end - from);
        from = end + 1;
        emit received(message);
        if (!m_socket.isOpen())
            return;
    }
    m_incoming.remove(0, from);
}

// It is of no use any more, whatever it still does.
void BrowserProcess::hangUp()
{
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    m_socket.close();
    m_incoming.clear();
    kill();
}

void BrowserProcess::kill()
{
    m_process.signal(SIGKILL);
}

void BrowserProcess::onEmptied()
{
    if (m_socket.isOpen()) {
        delete std::exchange(m_readable, nullptr);
        delete std::exchange(m_writable, nullptr);
        m_socket.close();
    }
    m_profile.remove();
    emit ended();
}

// It complains of much that a program without a desktop does not have.
QString BrowserProcess::lastWords() const
{
    QStringList lines;
    for (const QByteArray &line : m_printed.split('\n')) {
        if (line.trimmed().isEmpty() || line.contains("dbus") || line.contains("DevTools")
            || line.contains("unexpected operator"))
            continue;
        lines << visibleText(QByteArrayView(line.trimmed()));
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - shownLines)).join(u' ');
}

} // namespace Core
