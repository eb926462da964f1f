// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keeper/watch.h"

#include "keeper/processtree.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <ctime>

namespace Keeper {

namespace {

// Portside is gone: what the program gets to end by itself. Together less than five seconds.
constexpr int termMilliseconds = 2'000;
constexpr int interruptMilliseconds = 1'000;
// Between two rounds: new processes may have come. What is still there after some of them may
// never go, such as what waits for a disk, and is looked for less and less often.
constexpr int killMilliseconds = 20;
constexpr int quickRounds = 25;
constexpr int longestKillMilliseconds = 5'000;

int childPipe[2];

void noteChild(int)
{
    const int error = errno;
    [[maybe_unused]] const ssize_t written = ::write(childPipe[1], "", 1);
    errno = error;
}

int pauseAfter(int killRounds)
{
    int pause = killMilliseconds;
    for (int round = quickRounds; round < killRounds && pause < longestKillMilliseconds; ++round)
        pause *= 2;
    return pause;
}

// On a clock that only runs forward.
std::int64_t milliseconds()
{
    timespec now;
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
}

} // namespace

void tell(Kind kind, int value)
{
    const Message message {kind, value};
    // A message is far smaller than the socket's buffer, which Portside empties.
    [[maybe_unused]] const ssize_t written = ::write(controlDescriptor, &message, sizeof message);
}

bool Watch::prepare()
{
    if (::pipe2(childPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return false;
    struct sigaction action = {};
    action.sa_handler = noteChild;
    action.sa_flags = SA_NOCLDSTOP | SA_RESTART;
    return ::sigaction(SIGCHLD, &action, nullptr) == 0;
}

void Watch::run()
{
    pollfd sources[] = {{childPipe[0], POLLIN, 0}, {controlDescriptor, POLLIN, 0}};
    while (true) {
        const int ready = ::poll(sources, 2, timeout());
        // Also while children end all the time.
        if (timeout() == 0)
            climb();
        if (ready <= 0)
            continue;
        if (sources[0].revents != 0) {
            char bytes[64];
            [[maybe_unused]] const ssize_t taken = ::read(childPipe[0], bytes, sizeof bytes);
            if (!reap())
                return;
        }
        if (sources[1].revents != 0)
            obey();
        if (m_isAlone)
            sources[1].fd = -1;
    }
}

int Watch::timeout() const
{
    if (m_nextStep < 0)
        return -1;
    const std::int64_t left = m_nextStep - milliseconds();
    return left > 0 ? int(left) : 0;
}

void Watch::climbIn(int pause)
{
    m_nextStep = milliseconds() + pause;
}

// Whether there are processes left. As orphans below are given to this process, it has children as
// long as anything is left.
bool Watch::reap()
{
    while (true) {
        int status = 0;
        const pid_t process = ::waitpid(-1, &status, WNOHANG);
        if (process < 0)
            return errno != ECHILD;
        if (process == 0)
            return true;
        if (process != m_leader)
            continue;
        m_leader = 0;
        if (WIFSIGNALED(status))
            tell(Kind::Killed, WTERMSIG(status));
        else
            tell(Kind::Exited, WEXITSTATUS(status));
    }
}

void Watch::obey()
{
    Message order;
    const ssize_t length = ::read(controlDescriptor, &order, sizeof order);
    if (length < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (length != sizeof order) {
        m_isAlone = true;
        climb();
    } else if (order.kind == Kind::Signal) {
        m_killRounds = 0;
        signalAll(order.value);
    }
}

void Watch::signalAll(int number)
{
    signalDescendants(m_leader, number);
    if (number == SIGKILL) {
        m_step = Step::Killing;
        climbIn(pauseAfter(++m_killRounds));
    } else {
        signalDescendants(m_leader, SIGCONT); // who is stopped would not see it
    }
}

// The next step of ending what is kept without Portside, or the next round of killing.
void Watch::climb()
{
    switch (m_step) {
    case Step::Waiting:
        m_step = Step::Terminating;
        climbIn(termMilliseconds);
        signalAll(SIGTERM);
        break;
    case Step::Terminating:
        m_step = Step::Interrupting;
        climbIn(interruptMilliseconds);
        signalAll(SIGINT);
        break;
    case Step::Interrupting:
    case Step::Killing:
        signalAll(SIGKILL);
        break;
    }
}

} // namespace Keeper
