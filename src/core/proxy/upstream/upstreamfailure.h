// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Core {

// Why an upstream gave no answer or no whole one, a plain value.
struct UpstreamFailure
{
    enum class Kind : quint8 {
        NotFound, // its name is not known
        Unreachable,
        TimedOut, // too slow to connect or to answer
        Untrusted, // its certificate
        Closed, // before the first byte of an answer
        Broken, // in the middle of the answer
        Malformed,
    };

    Kind kind = Kind::Closed;
    QString text = {}; // a sentence

    int status() const { return kind == Kind::TimedOut ? 504 : 502; }
};

} // namespace Core
