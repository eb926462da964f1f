// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/spawn.h"

#include "core/programfolder.h"
#include "core/tr.h"
#include "keeper/keeperprotocol.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// The program and its counterpart lie side by side in the build tree; installed, the keeper is
// among what only programs start.
QString keeperPath()
{
    const QString folder = programFolder();
    for (const QString &place : {u"/portside-keeper"_s, u"/../libexec/portside/portside-keeper"_s,
                                 u"/../bin/portside-keeper"_s}) {
        if (QFileInfo(folder + place).isExecutable())
            return folder + place;
    }
    return {};
}

// Both ends of a pipe or of a pair of sockets.
struct Ends
{
    Descriptor ours;
    Descriptor theirs;
};

// Above the numbers that the keeper's own descriptors get, so that none is overwritten by another.
Descriptor moved(int number)
{
    constexpr int lowest = 10;
    return Descriptor(::fcntl(number, F_DUPFD_CLOEXEC, lowest));
}

std::optional<Ends> usable(Ends ends)
{
    if (!ends.theirs.isOpen())
        return {};
    ::fcntl(ends.ours.get(), F_SETFL, O_NONBLOCK);
    return ends;
}

enum class Direction { ToProgram, FromProgram };

std::optional<Ends> makePipe(Direction direction)
{
    std::array<int, 2> ends;
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return {};
    Descriptor reading(ends[0]);
    Descriptor writing(ends[1]);
    const bool isRead = direction == Direction::FromProgram;
    return usable(
        {std::move(isRead ? reading : writing), moved((isRead ? writing : reading).get())});
}

std::optional<Ends> makeControl()
{
    std::array<int, 2> ends;
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return {};
    const Descriptor theirs(ends[1]);
    return usable({Descriptor(ends[0]), moved(theirs.get())});
}

// Texts as execve() takes them, which keep what they point to.
class ArgumentVector
{
public:
    void add(const QString &text) { m_texts.push_back(QFile::encodeName(text)); }
    char **data()
    {
        m_pointers.clear();
        for (QByteArray &text : m_texts)
            m_pointers.push_back(text.data());
        m_pointers.push_back(nullptr);
        return m_pointers.data();
    }

private:
    std::vector<QByteArray> m_texts;
    std::vector<char *> m_pointers;
};

// Of the keeper: a session of its own, away from the terminal, and all signals as by default.
class SpawnAttributes
{
public:
    SpawnAttributes()
    {
        ::posix_spawnattr_init(&m_attributes);
        ::posix_spawnattr_setflags(
            &m_attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        sigset_t signalSet;
        ::sigemptyset(&signalSet);
        ::posix_spawnattr_setsigmask(&m_attributes, &signalSet);
        ::sigfillset(&signalSet);
        ::posix_spawnattr_setsigdefault(&m_attributes, &signalSet);
    }
    ~SpawnAttributes() { ::posix_spawnattr_destroy(&m_attributes); }
    Q_DISABLE_COPY_MOVE(SpawnAttributes)

    const posix_spawnattr_t *get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes;
};

class FileActions
{
public:
    FileActions() { ::posix_spawn_file_actions_init(&m_actions); }
    ~FileActions() { ::posix_spawn_file_actions_destroy(&m_actions); }
    Q_DISABLE_COPY_MOVE(FileActions)

    void hand(const Descriptor &descriptor, int as)
    {
        ::posix_spawn_file_actions_adddup2(&m_actions, descriptor.get(), as);
    }
    const posix_spawn_file_actions_t *get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions;
};

Unexpected<QString> systemFailure(int error)
{
    return failure(
        Tr::tr("No program can be started: %1.").arg(QString::fromLocal8Bit(std::strerror(error))));
}

} // namespace

Result<SpawnedKeeper> spawnKeeper(const SpawnRequest &request)
{
    const QString path = keeperPath();
    if (path.isEmpty()) {
        return failure(Tr::tr("The program portside-keeper, which is a part of Portside and starts "
                              "other programs, is missing. Install Portside again."));
    }
    const bool hasPipes = !request.inheritsStreams;
    auto input = hasPipes ? makePipe(Direction::ToProgram) : Ends();
    auto output = hasPipes ? makePipe(Direction::FromProgram) : Ends();
    auto errors = hasPipes ? makePipe(Direction::FromProgram) : Ends();
    auto control = makeControl();
    if (!input || !output || !errors || !control)
        return systemFailure(errno);

    FileActions actions;
    if (hasPipes) {
        actions.hand(input->theirs, STDIN_FILENO);
        actions.hand(output->theirs, STDOUT_FILENO);
        actions.hand(errors->theirs, STDERR_FILENO);
    }
    actions.hand(control->theirs, Keeper::controlDescriptor);
    const bool isHanded = request.handedSocket >= 0;
    const Descriptor handed = isHanded ? moved(request.handedSocket) : Descriptor();
    if (isHanded) {
        if (!handed.isOpen())
            return systemFailure(errno);
        actions.hand(handed, Keeper::handedDescriptor);
    }

    ArgumentVector arguments;
    arguments.add(path);
    arguments.add(QString(QLatin1Char(isHanded ? Keeper::handedFlag : Keeper::noFlag)));
    arguments.add(request.folder.isEmpty() ? u"."_s : request.folder);
    for (const QString &argument : request.arguments)
        arguments.add(argument);
    ArgumentVector environment;
    for (const QString &variable : request.environment)
        environment.add(variable);

    pid_t id = 0;
    if (const int error
        = ::posix_spawn(&id, QFile::encodeName(path).constData(), actions.get(),
                        SpawnAttributes().get(), arguments.data(), environment.data()))
        return systemFailure(error);
    return SpawnedKeeper {id, std::move(control->ours), std::move(input->ours),
                          std::move(output->ours), std::move(errors->ours)};
}

} // namespace Core
