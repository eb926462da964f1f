// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/run/descriptor.h"
#include "core/result.h"

namespace Core {

// A port of 127.0.0.1 that is kept for one program, from before it starts until this goes. Any
// thread.
class ProgramPort
{
public:
    // No other program gets the port, as a bound socket that does not listen is on it, here and on
    // ::1; one that binds it by number with SO_REUSEADDR, as servers do, can.
    static Result<ProgramPort> reserve();
    // A listening socket to be handed over: what connects waits until the program accepts.
    static Result<ProgramPort> listen();

    quint16 number() const { return m_number; }
    int descriptor() const { return m_socket.get(); }

private:
    ProgramPort() = default;

    quint16 m_number = 0;
    Descriptor m_socket;
    Descriptor m_socket6; // not open where there is no IPv6
};

} // namespace Core
