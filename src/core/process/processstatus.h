// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/exitstatus.h"
#include "core/process/port/processtree.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace Core {

// What is known of the program behind a server, a plain value.
struct ProcessStatus
{
    enum class Phase : quint8 {
        Starting, // not ready yet
        Ready,
        Pausing, // it ended by itself and is started again in a while
        Stopping, // it has been told to end
    };

    Phase phase = Phase::Starting;
    QString waitingFor; // while Starting: a sentence, empty at first; while Pausing: why
    QString
        unhealthyWhy; // while Ready: what its health check says; empty: it is well, or unchecked
    quint16 port = 0; // on which it listens, 0 while that is not known
    int starts = 0; // so far
    int signal = 0; // while Stopping: what was sent last
    std::chrono::milliseconds left {0}; // until the next step: while Pausing and Stopping
    ProcessFigures figures;
    QString outputFile = {}; // gets what it prints; empty: none
};

// Why a program is given up.
struct ProcessFailure
{
    enum class Cause : quint8 {
        NotStarted, // there is none, or the system would not
        Ended, // by itself
        NotReady, // in time
    };

    Cause cause = Cause::NotStarted;
    QString message = {}; // a sentence
    std::optional<ExitStatus> status = {}; // of Ended
    QStringList lastLines = {}; // of its output, without colours
};

} // namespace Core
