// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

// What Portside and its program portside-keeper say to each other, over a pair of stream sockets
// whose one end each holds. When Portside's end closes, for whatever reason, the keeper ends what
// it keeps.
namespace Keeper {

// portside-keeper FLAGS FOLDER PROGRAM [ARGUMENT ...]
constexpr int handedDescriptor = 3; // a socket for the program, with the flag of that name
constexpr int controlDescriptor = 4;
constexpr char handedFlag = 's';
constexpr char noFlag = '-';

enum class Kind : std::uint32_t {
    // From Portside.
    Signal
    = 1, // value: the signal's number, for everything that is kept; SIGKILL until all is gone
    // From the keeper.
    Started, // value: process id
    NoFolder, // value: errno; nothing follows
    NoProgram, // value: errno; nothing follows
    Exited, // value: exit code of the program; others of its processes may go on
    Killed, // value: number of the signal that ended it
    Empty, // no process is left; nothing follows
};

struct Message
{
    Kind kind;
    std::int32_t value;
};

} // namespace Keeper
