// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/port/processtree.h"

#include <QElapsedTimer>

namespace Core {

// Measures a program and all that it started, once a second at most. A value.
class GroupMeter
{
public:
    // Of another start of the program.
    void reset();
    // keeper: the parent of all; program: its process id.
    const ProcessFigures &figures(qint64 keeper, qint64 program);

private:
    ProcessFigures m_figures;
    QElapsedTimer m_measured;
    std::chrono::milliseconds m_cpu {0}; // at the last measurement
};

} // namespace Core
