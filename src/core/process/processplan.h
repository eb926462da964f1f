// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/presets/readyline.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Core {

// How a program comes to the port on which it listens; its own, behind the server's.
enum class PortHandOver : quint8 {
    Reserved, // {port} names one that is kept free for it
    Descriptor, // {fd} is a socket that listens already
    ListenFds, // the same, told as systemd does: LISTEN_FDS and LISTEN_PID
    Nginx, // the same, told in the variable NGINX
    Offered, // {port} names one that is kept free; if it takes another, the kernel is asked which
    Found, // it picks one; its output or the kernel is asked which
};

// When a program counts as ready.
struct ReadyCheck
{
    enum class Kind : quint8 {
        Http, // it answers a request
        Tcp, // it accepts a connection
        Output, // it prints a line that matches
        Notify, // it sends READY=1 (sd_notify)
        Command, // a command ends with exit code 0
    };

    Kind kind = Kind::Http;
    QString path = QStringLiteral("/"); // of Http
    int status = 0; // of Http; 0: any
    std::optional<ReadyLine> line = {}; // of Output
    QStringList command = {}; // of Command, with placeholders
    std::chrono::milliseconds deadline {60'000};
};

// How a program that is ready is asked whether it still does what it should.
struct HealthRule
{
    enum class Kind : quint8 {
        None,
        Http, // it answers a request in time
        Tcp, // it accepts a connection in time
        Command, // a command ends with exit code 0 in time
    };

    Kind kind = Kind::None;
    QString path = QStringLiteral("/"); // of Http
    int status = 0; // of Http; 0: any below 400
    QStringList command = {}; // of Command, with placeholders
    std::chrono::milliseconds interval {10'000}; // from an answer to the next question
    std::chrono::milliseconds timeout {5'000}; // of one answer
    int failures = 3; // in a row that make it unhealthy
    bool restarts = false; // an unhealthy program is started anew

    bool operator==(const HealthRule &) const = default;
};

// What follows when a program that was ready ends by itself.
struct RestartRule
{
    enum class When : quint8 { Never, OnFailure, Always };

    When when = When::Never;
    int limit = 5; // starts in a row of which none stayed ready for a minute
};

// A program that runs behind a server: what a kind makes of its settings. A plain value; the
// placeholders {port} {host} {url} {fd} are replaced when it is started.
struct ProcessPlan
{
    QStringList arguments; // the first one is the program, looked up in PATH
    QString folder; // in which it runs; empty: Portside's own
    // Over Portside's own: NAME=value sets, NAME alone removes; a later one counts. Values that are
    // not to be changed are put in by Placeholders::asItIs().
    QStringList environment;
    PortHandOver port = PortHandOver::Reserved;
    std::optional<ReadyLine> portLine = {}; // of Found: tells the port
    bool speaksTls = false; // on that port
    ReadyCheck ready;
    HealthRule health;
    QList<int> stopSignals = {15, 2}; // one after the other; SIGKILL follows
    RestartRule restart;
    QStringList watched; // wildcards of files whose change starts it anew; none: no watching
    QString outputFile; // gets all that it prints, in its folder or absolute; empty: none
};

} // namespace Core
