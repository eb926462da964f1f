// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/ready/commandprobe.h"

#include "core/process/ready/probetexts.h"
#include "core/tr.h"

#include <chrono>
#include <csignal>

namespace Core {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 250ms;

} // namespace

CommandProbe::CommandProbe(Maker request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CommandProbe::start);
}

void CommandProbe::start()
{
    constexpr int notRun = 127;
    m_status = {.isSignal = false, .number = notRun};
    m_process = std::make_unique<KeptProcess>();
    connect(m_process.get(), &KeptProcess::notStarted, this, &CommandProbe::waiting);
    connect(m_process.get(), &KeptProcess::ended, this, [this](const ExitStatus &status) {
        m_status = status;
        // What it left behind is not waited for.
        m_process->signal(SIGKILL);
    });
    connect(m_process.get(), &KeptProcess::emptied, this, [this] {
        if (m_status.isSuccess()) {
            emit succeeded();
            return;
        }
        emit waiting(ProbeTexts::commandEnded(m_status));
        m_pause.start(pause);
    });
    if (const auto done = m_process->start(m_request()); !done) {
        emit waiting(done.error());
        m_pause.start(pause);
    }
}

} // namespace Core
