// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace Core {

// What one server takes from its clients and keeps of them; sizes in bytes. Zero means no limit
// where it says so.
struct Limits
{
    qint64 targetSize = 8 * 1024; // longer: 414
    qint64 fieldSize = 8 * 1024; // one field line; longer: 431
    qint64 headSize = 64 * 1024; // all field lines; longer: 431
    int fieldCount = 128; // more: 431
    qint64 bodySize = 0; // request content; longer: 413; 0 = no limit but the handler's own
    int connections = 10'000; // more: 503
    int requestsPerConnection = 0; // then Connection: close; 0 = no limit
    std::chrono::milliseconds headTimeout {60'000}; // whole head; 408
    // Within it content must advance by 512 bytes while the handler wants it; 408.
    std::chrono::milliseconds bodyTimeout {60'000};
    std::chrono::milliseconds writeTimeout {60'000}; // without progress of a pending write; reset
    std::chrono::milliseconds idleTimeout {15'000}; // between two requests of a connection; closed

    // Of a request's content and of an answer's, kept with the record; 0 = nothing.
    qint64 recordedContent = 1024 * 1024;

    bool operator==(const Limits &) const = default;
};

} // namespace Core
