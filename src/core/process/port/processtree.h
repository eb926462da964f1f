// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace Core {

// One process of this machine as /proc shows it.
struct ProcessFacts
{
    qint64 id = 0;
    qint64 parent = 0;
    QString name;
    std::chrono::milliseconds cpu {0}; // in user and system mode, without its children
    qint64 residentBytes = 0;
};

// All processes below one, in any order; one may be missing while another ends. Reads some small
// files of each: not for the main thread.
QList<ProcessFacts> processesBelow(qint64 top);

// What a program and all that it started use, with what has ended since the last sample left out.
struct ProcessFigures
{
    qint64 id = 0; // of the program; 0: it does not run
    int processes = 0;
    double cpu = 0; // of one processor, since the last sample
    qint64 residentBytes = 0;
};

} // namespace Core
