// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"

namespace Core {

// Lines on their way to somebody who may be slower than the program that prints them: a bounded
// number, of which the oldest are left out. A value.
class ConsoleBacklog
{
public:
    static constexpr qsizetype maximumLines = 20'000;
    static constexpr qsizetype maximumText = 4 * 1024 * 1024; // characters

    // A line that revises one that is still here takes its place.
    void add(ConsoleBatch batch);
    bool isEmpty() const { return m_batch.isEmpty(); }
    ConsoleBatch take();

private:
    bool revise(ConsoleLine &line);
    void limit();

    ConsoleBatch m_batch;
    qsizetype m_text = 0; // characters
};

} // namespace Core
