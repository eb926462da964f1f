// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/programtexts.h"

#include "core/process/ready/probetexts.h"
#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/servers/servertexts.h"
#include "gui/widgets/format.h"

namespace Gui {

using namespace std::chrono_literals;
using Phase = Core::ProcessStatus::Phase;
using State = Core::ServerState::Value;

namespace {

QString seconds(std::chrono::milliseconds time)
{
    return Format::age(std::chrono::ceil<std::chrono::seconds>(time));
}

bool isUnderWay(const Core::Server &server)
{
    return server.state() != State::Stopped && server.state() != State::Failed;
}

} // namespace

bool ProgramTexts::isStopping(const Core::Server &server)
{
    const auto &program = server.status().program;
    return isUnderWay(server) && program && program->phase == Phase::Stopping;
}

QString ProgramTexts::waiting(const Core::Server &server)
{
    if (!server.heldWhy().isEmpty())
        return Core::visibleText(server.heldWhy());
    const auto &program = server.status().program;
    if (!program || server.state() != State::Starting)
        return {};
    return program->waitingFor.isEmpty() ? phase(server) : Core::visibleText(program->waitingFor);
}

QString ProgramTexts::stopping(const Core::Server &server)
{
    if (!isStopping(server))
        return {};
    return tr("%1 is stopping. %2", "server, what its program does")
        .arg(ServerTexts::name(server), phase(server));
}

QString ProgramTexts::phase(const Core::Server &server)
{
    const auto &program = server.status().program;
    return phase(server, program ? program->left : 0ms);
}

QString ProgramTexts::phase(const Core::Server &server, std::chrono::milliseconds left)
{
    if (!server.heldWhy().isEmpty())
        return Core::visibleText(server.heldWhy());
    const auto &program = server.status().program;
    if (!program || !isUnderWay(server))
        return {};
    const QString why = Core::visibleText(program->waitingFor);
    switch (program->phase) {
    case Phase::Starting:
        return why.isEmpty() ? tr("The program is starting.")
                             : tr("Waiting until the program is ready. %1", "reason").arg(why);
    case Phase::Ready:
        if (!program->unhealthyWhy.isEmpty())
            return Core::ProbeTexts::unhealthy(Core::visibleText(program->unhealthyWhy));
        return program->port > 0
            ? tr("The program is ready; it listens on port %1.").arg(program->port)
            : tr("The program is ready.");
    case Phase::Pausing:
        return tr("The program is started again in %1. %2", "time, reason").arg(seconds(left), why);
    case Phase::Stopping: {
        if (program->signal == 0)
            return tr("The program is being ended.");
        const QString sent = Core::ExitStatus {true, program->signal}.text();
        return left > 0ms ? tr("The program was told to end by %1; the next step follows in %2.")
                                .arg(sent, seconds(left))
                          : tr("The program was told to end by %1.").arg(sent);
    }
    }
    Q_UNREACHABLE();
}

} // namespace Gui
