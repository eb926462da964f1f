// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keeper/keeperprotocol.h"

#include <sys/types.h>

namespace Keeper {

void tell(Kind kind, int value); // to Portside

// Follows a program and what it starts until none of it is left; as soon as Portside is gone it
// ends them.
class Watch
{
public:
    // Before the program is started; there is one of these.
    static bool prepare();

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
    void climbIn(int pause);
    int timeout() const;

    pid_t m_leader; // 0 as soon as its number may be another's
    bool m_isAlone = false; // Portside is gone
    Step m_step = Step::Waiting;
    std::int64_t m_nextStep = -1; // when to climb(); -1: never
    int m_killRounds = 0;
};

} // namespace Keeper
