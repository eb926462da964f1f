// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/keptprocess.h"

#include "core/process/run/leftover.h"
#include "core/process/run/startfailure.h"
#include "keeper/keeperprotocol.h"

#include <QSocketNotifier>

#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <cerrno>
#include <chrono>
#include <csignal>

using namespace std::chrono_literals;

namespace Core {

namespace {

// Of one turn of the event loop, so that a flood leaves time for everything else.
constexpr qsizetype readAtOnce = 256 * 1024;
constexpr auto killPatience = 1s;

} // namespace

KeptProcess::KeptProcess(QObject *parent)
    : QObject(parent)
{
    m_errors.isError = true;
}

KeptProcess::~KeptProcess()
{
    if (m_keeperId == 0)
        return;
    signal(SIGKILL);
    // While their descriptors are open.
    delete m_controlNotifier;
    delete m_output.notifier;
    delete m_errors.notifier;
    pollfd source {m_control.get(), 0, 0};
    ::poll(&source, 1, int(std::chrono::milliseconds(killPatience).count()));
    m_control.close();
    if (source.revents != 0)
        ::waitpid(pid_t(m_keeperId), nullptr, 0);
}

Result<> KeptProcess::start(const SpawnRequest &request)
{
    auto keeper = spawnKeeper(request);
    if (!keeper)
        return failure(keeper.error());
    m_arguments = request.arguments;
    m_folder = request.folder;
    m_keeperId = keeper->id;
    m_input = std::move(keeper->input);
    m_output.descriptor = std::move(keeper->output);
    m_errors.descriptor = std::move(keeper->errors);
    m_control = std::move(keeper->control);
    if (!request.inheritsStreams) {
        listenTo(m_output);
        listenTo(m_errors);
    }
    m_controlNotifier = new QSocketNotifier(m_control.get(), QSocketNotifier::Read, this);
    connect(m_controlNotifier, &QSocketNotifier::activated, this, &KeptProcess::readControl);
    return {};
}

void KeptProcess::signal(int number)
{
    if (m_keeperId == 0)
        return;
    const Keeper::Message order {Keeper::Kind::Signal, number};
    ::send(m_control.get(), &order, sizeof order, MSG_NOSIGNAL);
}

void KeptProcess::write(const QByteArray &bytes)
{
    if (m_input.isOpen()) [[maybe_unused]]
        const ssize_t written = ::write(m_input.get(), bytes.constData(), size_t(bytes.size()));
}

void KeptProcess::listenTo(Stream &stream)
{
    stream.notifier = new QSocketNotifier(stream.descriptor.get(), QSocketNotifier::Read, this);
    connect(stream.notifier, &QSocketNotifier::activated, this,
            [this, &stream] { read(stream, readAtOnce); });
}

void KeptProcess::read(Stream &stream, qsizetype limit)
{
    constexpr qsizetype pieceSize = 64 * 1024;
    for (qsizetype left = limit; stream.descriptor.isOpen() && left > 0;) {
        QByteArray piece(pieceSize, Qt::Uninitialized);
        const ssize_t length = ::read(stream.descriptor.get(), piece.data(), size_t(piece.size()));
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return;
        if (length <= 0) {
            close(stream);
            return;
        }
        left -= length;
        piece.truncate(length);
        emit printed(piece, stream.isError);
    }
}

void KeptProcess::close(Stream &stream)
{
    if (QSocketNotifier *notifier = std::exchange(stream.notifier, nullptr)) {
        notifier->setEnabled(false);
        notifier->deleteLater(); // it may be what called
    }
    stream.descriptor.close();
}

void KeptProcess::drainOutput()
{
    // A program that has ended prints no more than a pipe holds; what it left behind may go on.
    constexpr qsizetype pipeSize = 1024 * 1024;
    read(m_output, pipeSize);
    read(m_errors, pipeSize);
}

void KeptProcess::readControl()
{
    while (m_keeperId != 0) {
        Keeper::Message message;
        const ssize_t length = ::recv(m_control.get(), &message, sizeof message, 0);
        if (length == sizeof message) {
            tell(int(message.kind), message.value);
        } else if (length < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) {
            return;
        } else {
            onKeeperGone();
        }
    }
}

void KeptProcess::tell(int kind, int value)
{
    switch (Keeper::Kind(kind)) {
    case Keeper::Kind::Started:
        m_told = Told::Started;
        m_id = value;
        emit started(value);
        break;
    case Keeper::Kind::NoFolder:
        m_told = Told::NotStarted;
        emit notStarted(StartFailure::noFolder(m_folder, value));
        break;
    case Keeper::Kind::NoProgram:
        m_told = Told::NotStarted;
        emit notStarted(StartFailure::noProgram(m_arguments.value(0), value));
        break;
    case Keeper::Kind::Exited:
    case Keeper::Kind::Killed:
        m_id = 0;
        drainOutput();
        emit ended({Keeper::Kind(kind) == Keeper::Kind::Killed, value});
        break;
    case Keeper::Kind::Empty:
        m_told = Told::Empty;
        [[fallthrough]];
    case Keeper::Kind::Signal:
        onKeeperGone();
        break;
    }
}

void KeptProcess::onKeeperGone()
{
    const qint64 keeper = std::exchange(m_keeperId, 0);
    m_controlNotifier->setEnabled(false);
    int status = 0;
    ::waitpid(pid_t(keeper), &status, 0);
    if (m_told == Told::Nothing || m_told == Told::Started)
        killLeftOver(m_id);
    drainOutput();
    close(m_output);
    close(m_errors);
    m_input.close();
    if (m_told == Told::Nothing) {
        const bool isKilled = WIFSIGNALED(status);
        const ExitStatus how {isKilled, isKilled ? WTERMSIG(status) : WEXITSTATUS(status)};
        emit notStarted(StartFailure::noWord(m_arguments.value(0), how));
    }
    // Somebody killed the keeper, and the kernel the program with it.
    if (std::exchange(m_id, 0) != 0)
        emit ended({true, SIGKILL});
    emit emptied();
}

} // namespace Core
