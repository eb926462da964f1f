// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/stopsignals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace Core {

namespace {

constexpr std::array signalNumbers {SIGINT, SIGTERM, SIGHUP};
std::array<struct sigaction, signalNumbers.size()> former;
int writeEnd = -1;

// All that may be done inside a signal handler: note its number where the event loop finds it.
extern "C" void noteSignal(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
    errno = before;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT_X(writeEnd == -1, "StopSignals", "only one at a time");
    std::array<int, 2> ends {};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd = ends[1];

    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &StopSignals::readPipe);

    struct sigaction action
    {
    };
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < signalNumbers.size(); ++i) {
        ::sigaction(signalNumbers[i], nullptr, &former[i]);
        if (signalNumbers[i] != SIGHUP || former[i].sa_handler != SIG_IGN)
            ::sigaction(signalNumbers[i], &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    if (m_readEnd < 0)
        return;
    for (size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &former[i], nullptr);
    ::close(m_readEnd);
    ::close(writeEnd);
    writeEnd = -1;
}

void StopSignals::readPipe()
{
    unsigned char number = 0;
    while (::read(m_readEnd, &number, 1) == 1)
        emit received(number);
}

} // namespace Core
