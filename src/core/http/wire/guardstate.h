// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Core {

// What a Guard's connection is at.
enum class GuardState : quint8 {
    Handshake, // of TLS
    Idle, // between two requests
    Head, // a part of a head has come
    Exchange, // being answered
    Discard, // answered; the rest of the content is read and dropped
    Linger, // everything was sent; what the client still sends is dropped
    Closed,
};

} // namespace Core
