// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keeper/keeperprotocol.h"
#include "keeper/processtree.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>

// portside-keeper starts one program, tells Portside what becomes of it and signals, on order, all
// that it left behind. It outlives Portside by what it takes to end those processes. No Qt, one
// thread, no memory but for the moment of a signal.

using namespace Keeper;

namespace {

// Portside is gone: what the program gets to end by itself. Together less than five seconds.
constexpr int termMilliseconds = 2'000;
constexpr int interruptMilliseconds = 1'000;
constexpr int killMilliseconds = 20; // between two rounds: new processes may have come

int childPipe[2];

void noteChild(int)
{
    const int error = errno;
    [[maybe_unused]] const ssize_t written = ::write(childPipe[1], "", 1);
    errno = error;
}

void tell(Kind kind, int value)
{
    const Message message {kind, value};
    // A message is far smaller than the socket's buffer, which Portside empties.
    [[maybe_unused]] const ssize_t written = ::write(controlDescriptor, &message, sizeof message);
}

void closeFrom(int first)
{
#ifdef SYS_close_range
    if (::syscall(SYS_close_range, unsigned(first), ~0u, 0u) == 0)
        return;
#endif
    const long most = ::sysconf(_SC_OPEN_MAX);
    for (int descriptor = first; descriptor < (most > 0 ? most : 1'024); ++descriptor)
        ::close(descriptor);
}

void ignoreSignals()
{
    constexpr int ignored[] = {SIGINT,  SIGTERM, SIGHUP,  SIGQUIT, SIGPIPE, SIGUSR1,
                               SIGUSR2, SIGTSTP, SIGTTIN, SIGTTOU, SIGALRM};
    for (const int number : ignored)
        ::signal(number, SIG_IGN);
    struct sigaction action = {};
    action.sa_handler = noteChild;
    action.sa_flags = SA_NOCLDSTOP | SA_RESTART;
    ::sigaction(SIGCHLD, &action, nullptr);
}

void restoreSignals()
{
    for (int number = 1; number < NSIG; ++number)
        ::signal(number, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

// In the new process; comes back only by failing, which it tells through the pipe.
void becomeProgram(const char *folder, char **arguments, int failurePipe, pid_t keeper)
{
    ::setpgid(0, 0);
    restoreSignals();
#ifdef __linux__
    // Whoever kills the keeper itself ends the program with it.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != keeper)
        ::_exit(0);
#endif
    if (std::getenv("LISTEN_FDS")) {
        char number[16];
        std::snprintf(number, sizeof number, "%d", int(::getpid()));
        ::setenv("LISTEN_PID", number, 1);
    }
    Message failure {Kind::NoFolder, 0};
    if (::chdir(folder) == 0) {
        ::execvp(arguments[0], arguments);
        failure.kind = Kind::NoProgram;
    }
    failure.value = errno;
    [[maybe_unused]] const ssize_t written = ::write(failurePipe, &failure, sizeof failure);
    ::_exit(127);
}

// The program's process id; 0 if there is none, which has been told.
pid_t startProgram(const char *folder, char **arguments, bool isHanded)
{
    int failurePipe[2];
    const pid_t keeper = ::getpid();
    if (::pipe2(failurePipe, O_CLOEXEC) != 0) {
        tell(Kind::NoProgram, errno);
        return 0;
    }
    const pid_t program = ::fork();
    if (program == 0)
        becomeProgram(folder, arguments, failurePipe[1], keeper);
    const int forkError = errno;
    ::close(failurePipe[1]);
    if (program < 0) {
        tell(Kind::NoProgram, forkError);
        return 0;
    }
    ::setpgid(program, program);
    // The program's alone: their other ends are to see its end.
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nothing, descriptor);
    if (isHanded)
        ::close(handedDescriptor);

    Message failure;
    ssize_t length;
    do {
        length = ::read(failurePipe[0], &failure, sizeof failure);
    } while (length < 0 && errno == EINTR);
    ::close(failurePipe[0]);
    if (length == sizeof failure) {
        ::waitpid(program, nullptr, 0);
        tell(failure.kind, failure.value);
        return 0;
    }
    tell(Kind::Started, program);
    return program;
}

class Watch
{
public:
    explicit Watch(pid_t program)
        : m_leader(program)
    {
    }

    // Until no process is left.
    void run();

private:
    enum class Step { Waiting, Terminating, Interrupting, Killing };

    bool reap();
    void obey();
    void signalAll(int number);
    void climb();

    pid_t m_leader; // 0 as soon as its number may be another's
    bool m_isAlone = false; // Portside is gone
    Step m_step = Step::Waiting;
    int m_timeout = -1; // ms until climb(); -1: never
};

void Watch::run()
{
    pollfd sources[] = {{childPipe[0], POLLIN, 0}, {controlDescriptor, POLLIN, 0}};
    while (true) {
        const int ready = ::poll(sources, 2, m_timeout);
        if (ready == 0)
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
        signalAll(order.value);
    }
}

void Watch::signalAll(int number)
{
    signalDescendants(m_leader, number);
    if (number == SIGKILL) {
        m_step = Step::Killing;
        m_timeout = killMilliseconds;
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
        m_timeout = termMilliseconds;
        signalAll(SIGTERM);
        break;
    case Step::Terminating:
        m_step = Step::Interrupting;
        m_timeout = interruptMilliseconds;
        signalAll(SIGINT);
        break;
    case Step::Interrupting:
    case Step::Killing:
        signalAll(SIGKILL);
        break;
    }
}

} // namespace

int main(int count, char **arguments)
{
    constexpr int fixedArguments = 3;
    if (count <= fixedArguments || ::fcntl(controlDescriptor, F_SETFD, FD_CLOEXEC) != 0) {
        std::fputs("portside-keeper is started by Portside only.\n", stderr);
        return 2;
    }
    const bool isHanded = arguments[1][0] == handedFlag;
    if (!isHanded)
        ::close(handedDescriptor);
    closeFrom(controlDescriptor + 1);
    if (::pipe2(childPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return 1;
    ignoreSignals();
#ifdef __linux__
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
#endif
    const pid_t program = startProgram(arguments[2], arguments + fixedArguments, isHanded);
    if (program == 0)
        return 1;
    Watch(program).run();
    tell(Kind::Empty, 0);
    return 0;
}
