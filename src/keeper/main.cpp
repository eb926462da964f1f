// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keeper/keeperprotocol.h"
#include "keeper/watch.h"

#include <fcntl.h>
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
    ignoreSignals();
    if (!Watch::prepare()) {
        tell(Kind::NoProgram, errno);
        return 1;
    }
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
