// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/live/screenblock.h"

#include "cli/outputstream.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>

namespace Cli {

namespace {

// How often the shell has let this program go on.
std::atomic<int> continued = 0;
static_assert(std::atomic<int>::is_always_lock_free); // for a signal handler

extern "C" void noteContinued(int)
{
    ++continued;
}

// Up by so many lines, and nothing from there on.
QByteArray erased(int rows)
{
    return "\r\x1b[" + QByteArray::number(rows) + "A\x1b[J";
}

} // namespace

ScreenBlock::ScreenBlock(OutputStream &terminal, int descriptor)
    : m_terminal(terminal)
    , m_descriptor(descriptor)
    , m_continued(continued)
{
    struct sigaction action
    {
    };
    action.sa_handler = noteContinued;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGCONT, &action, nullptr);
}

ScreenSize ScreenBlock::size() const
{
    winsize window {};
    if (::ioctl(m_descriptor, TIOCGWINSZ, &window) != 0 || window.ws_col == 0 || window.ws_row == 0)
        return {};
    return {window.ws_col, window.ws_row};
}

bool ScreenBlock::isOurs() const
{
    const pid_t foreground = ::tcgetpgrp(m_descriptor);
    return foreground < 0 || foreground == ::getpgrp();
}

void ScreenBlock::notice()
{
    const int now = continued;
    if (now != std::exchange(m_continued, now) || !isOurs())
        m_drawn.clear();
}

void ScreenBlock::draw(const QByteArrayList &lines)
{
    notice();
    const ScreenSize now = size();
    if (lines == m_drawn && now == m_drawnIn)
        return;
    // One that reads slowly gets the next one.
    if (m_terminal.waiting() > 0)
        return;
    clear();
    m_terminal.writeControl(lines.join("\n") + '\n');
    m_terminal.send();
    m_drawn = lines;
    m_drawnIn = now;
}

void ScreenBlock::send()
{
    m_terminal.send();
}

// Terminals break lines that have become too long for them into several rows.
void ScreenBlock::clear()
{
    notice();
    if (m_drawn.isEmpty())
        return;
    const int columns = size().columns;
    int rows = 0;
    for (const QByteArray &line : std::as_const(m_drawn))
        rows += std::max(1, (displayWidth(line) + columns - 1) / columns);
    m_terminal.writeControl(erased(rows));
    m_drawn.clear();
}

} // namespace Cli
