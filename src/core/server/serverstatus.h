// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/listener.h"
#include "core/kind/handler.h"
#include "core/metrics/requestfigures.h"
#include "core/process/processstatus.h"
#include "core/traffic/pathfigures.h"
#include "core/traffic/slowestexchanges.h"

#include <QDateTime>
#include <QMetaType>
#include <QObject>

#include <array>
#include <chrono>

namespace Core {

// Why a server is Failed: a cause for programs and the window's cure, a sentence for the user.
class ServerFailure
{
    Q_GADGET

public:
    enum class Cause : quint8 {
        PortTaken,
        PortForbidden, // below 1024 without permission
        AddressUnavailable,
        BadSettings,
        NetworkNotAllowed, // others could reach it, and nobody said that they may
        OutOfDescriptors,
        NoCertificate, // the local authority cannot be used
        NotReady, // not ready in time
        ProgramMissing, // it cannot be started
        ProgramEnded, // by itself
        NeedsOther, // a server that it needs did not start
        Internal,
    };
    Q_ENUM(Cause)

    Cause cause = Cause::Internal;
    QString message = {};
    quint16 port = 0; // of PortTaken and PortForbidden
    qint64 holderPid = 0; // of PortTaken, 0 when it is not known
    QString holderName = {};
    std::optional<ExitStatus> exitStatus = {}; // of ProgramEnded
    QStringList lastLines = {}; // that the program printed
};

// A sample of a running server's figures since its start; all exchanges count, also those that are
// not kept in detail.
struct ServerStatus
{
    ListenerCounters listener;
    qint64 exchanges = 0; // over
    qint64 errors = 0; // ExchangeRecord::isError
    std::array<qint64, 6> byClass = {}; // by status / 100; [0]: nothing was sent
    qint64 contentReceived = 0; // bytes
    qint64 contentSent = 0;
    std::chrono::nanoseconds p50 {0}; // ExchangeRecord::duration
    std::chrono::nanoseconds p95 {0};
    std::chrono::nanoseconds p99 {0};
    QList<PathFigure> topPaths; // the most requested first, at most 10
    RequestFigures requests;
    QList<SlowExchange> slowest; // the slowest first, at most 10
    QList<OpenExchange> open; // the oldest ones, at most 50
    std::chrono::milliseconds graceLeft {0}; // while Stopping
    QString acceptingPausedWhy; // empty: accepting
    // The server's thread as the system's tools name it; 0 where they have no number for it.
    qint64 threadId = 0;
    std::optional<ProcessStatus> program; // behind it, if there is one
    UseCounts uses; // of what it answers with, where its kind counts that
    std::shared_ptr<const KeptState> kept; // null: its kind keeps nothing
};

// How a stop went.
struct StopOutcome
{
    int aborted = 0; // exchanges that were cut
    int survivors = 0; // processes of its program that could not be ended
};

// What happened in one second.
struct RateSample
{
    qint64 exchanges = 0;
    qint64 errors = 0;
};

// One line of what a server itself says.
struct LogEntry
{
    QDateTime time; // UTC
    LogLevel level = LogLevel::Info;
    QString text;
};

} // namespace Core

Q_DECLARE_METATYPE(Core::ServerFailure)
Q_DECLARE_METATYPE(Core::ServerStatus)
Q_DECLARE_METATYPE(Core::LogEntry)
