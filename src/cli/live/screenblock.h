// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/live/statuslines.h"

#include <chrono>

namespace Cli {

class OutputStream;

// Lines at the bottom of a terminal, drawn anew in place, while everything else scrolls above them.
// Lives in the main thread.
class ScreenBlock
{
public:
    ScreenBlock(OutputStream &terminal, int descriptor);

    ScreenSize size() const;
    // Whether this program is the one that the terminal listens to; others leave it alone.
    bool isOurs() const;
    void draw(const QByteArrayList &lines);
    // Before anything else is written to the terminal.
    void clear();
    void send(); // at once, before another stream writes

private:
    // Forgets what was drawn if others may have written since: the shell, while this program was
    // stopped or is in the background.
    void notice();

    OutputStream &m_terminal;
    const int m_descriptor;
    QByteArrayList m_drawn;
    ScreenSize m_drawnIn;
    int m_continued; // how often this program had been continued
};

} // namespace Cli
