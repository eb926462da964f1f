// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/command/commandplan.h"

#include "core/process/commandwords.h"
#include "core/process/presets/presetcatalogue.h"
#include "kinds/command/commandenvironment.h"
#include "kinds/command/commandsettings.h"
#include "kinds/command/healthfields.h"
#include "kinds/command/tr.h"

#include <QHash>

#include <csignal>

namespace Kinds::Command {

using namespace Qt::StringLiterals;
using Core::PortHandOver;
using Core::PresetPort;
using Core::PresetReady;
using Core::ProcessPlan;
using Kind = Core::ReadyCheck::Kind;

namespace {

bool mentionsPort(const QStringList &words)
{
    return words.join(u' ').contains("{port}"_L1);
}

PortHandOver handOver(const Core::CommandPreset &preset, const QStringList &words)
{
    switch (preset.handOver(words)) {
    case PresetPort::Descriptor:
        return PortHandOver::Descriptor;
    case PresetPort::ListenFds:
        return PortHandOver::ListenFds;
    case PresetPort::Nginx:
        return PortHandOver::Nginx;
    case PresetPort::Reserved:
        // Told by a variable alone, it may have a port of its own nevertheless.
        return mentionsPort(words) ? PortHandOver::Reserved : PortHandOver::Offered;
    case PresetPort::Found:
        return PortHandOver::Found;
    }
    return PortHandOver::Found;
}

PortHandOver handOverNamed(const QString &value)
{
    static const QHash<QString, PortHandOver> names {
        {u"reserved"_s, PortHandOver::Reserved},
        {u"descriptor"_s, PortHandOver::Descriptor},
        {u"listen-fds"_s, PortHandOver::ListenFds},
        {u"nginx"_s, PortHandOver::Nginx},
    };
    return names.value(value, PortHandOver::Found);
}

Kind readyKind(const Core::CommandPreset &preset)
{
    switch (preset.ready) {
    case PresetReady::Http:
        return Kind::Http;
    case PresetReady::Tcp:
        return Kind::Tcp;
    case PresetReady::Line:
        return Kind::Output;
    case PresetReady::Notify:
        return Kind::Notify;
    }
    return Kind::Http;
}

Kind readyKindNamed(const QString &value)
{
    static const QHash<QString, Kind> names {{u"tcp"_s, Kind::Tcp},
                                             {u"output"_s, Kind::Output},
                                             {u"notify"_s, Kind::Notify},
                                             {u"command"_s, Kind::Command}};
    return names.value(value, Kind::Http);
}

QList<int> signalsNamed(const QString &value)
{
    static const QHash<QString, int> names {
        {u"TERM"_s, SIGTERM}, {u"INT"_s, SIGINT}, {u"QUIT"_s, SIGQUIT}, {u"HUP"_s, SIGHUP}};
    QList<int> signalNumbers {names.value(value, SIGTERM)};
    if (signalNumbers[0] != SIGINT)
        signalNumbers << SIGINT;
    return signalNumbers;
}

Core::Result<> setReady(ProcessPlan &plan, const CommandSettings &settings,
                        const Core::CommandPreset &preset)
{
    Core::ReadyCheck &ready = plan.ready;
    const QString when = u"readyWhen"_s;
    ready.kind
        = settings.isAutomatic(when) ? readyKind(preset) : readyKindNamed(settings.text(when));
    ready.path = settings.text(u"readyPath"_s);
    ready.status = settings.number(u"readyStatus"_s);
    const std::chrono::seconds deadline(settings.number(u"readyTimeout"_s));
    ready.deadline = deadline.count() > 0 ? deadline : preset.readyWithin;
    const auto command = Core::CommandWords::split(settings.text(u"readyCommand"_s));
    if (!command)
        return Core::failure(command.error());
    ready.command = *command;
    if (ready.kind == Kind::Command && ready.command.isEmpty())
        return Core::failure(Tr::tr("Say which command asks whether the program is ready, or "
                                    "choose something else under “Ready when”."));
    const QString own = settings.text(u"readyLine"_s);
    const QString pattern = own.isEmpty() ? preset.readyLine : own;
    if (pattern.isEmpty() && ready.kind == Kind::Output)
        return Core::failure(Tr::tr("Say which line the program prints when it is ready, or choose "
                                    "something else under “Ready when”."));
    if (pattern.isEmpty())
        return {};
    const auto line = Core::ReadyLine::make(pattern);
    if (!line)
        return Core::failure(line.error());
    ready.line = *line;
    if (pattern.contains("{port}"_L1) || pattern.contains("{url}"_L1))
        plan.portLine = *line;
    return {};
}

void setRestart(ProcessPlan &plan, const CommandSettings &settings)
{
    using When = Core::RestartRule::When;
    const QString rule = settings.text(u"restart"_s);
    plan.restart = {.when = rule == u"always"_s   ? When::Always
                        : rule == u"on-failure"_s ? When::OnFailure
                                                  : When::Never,
                    .limit = settings.number(u"restartLimit"_s)};
}

} // namespace

Core::Result<ProcessPlan> commandPlan(const Core::FieldValues &values)
{
    const CommandSettings settings(values);
    const auto catalogue = Core::PresetCatalogue::read();
    if (!catalogue)
        return Core::failure(catalogue.error());
    const QString command = settings.text(u"command"_s);
    const auto words = Core::CommandWords::split(command);
    if (!words)
        return Core::failure(words.error());
    const Core::CommandPreset &preset = catalogue->forCommand(*words);

    ProcessPlan plan;
    const bool byShell = settings.isOn(u"shell"_s);
    plan.arguments
        = byShell ? QStringList {u"/bin/sh"_s, u"-c"_s, command} : preset.withPort(*words);
    plan.folder = settings.text(u"folder"_s);
    const QString mode = u"portMode"_s;
    plan.port = settings.isAutomatic(mode) ? handOver(preset, plan.arguments)
                                           : handOverNamed(settings.text(mode));
    if (const auto set = setEnvironment(plan, preset, settings.text(u"environmentFile"_s),
                                        settings.lines(u"environment"_s));
        !set)
        return Core::failure(set.error());
    if (const auto set = setReady(plan, settings, preset); !set)
        return Core::failure(set.error());
    const QString stop = u"stopSignal"_s;
    if (!settings.isAutomatic(stop))
        plan.stopSignals = signalsNamed(settings.text(stop));
    else if (!preset.stopSignals.isEmpty())
        plan.stopSignals = preset.stopSignals;
    setRestart(plan, settings);
    const auto health = healthRule(settings);
    if (!health)
        return Core::failure(health.error());
    plan.health = *health;
    plan.speaksTls = settings.isOn(u"programTls"_s);
    plan.outputFile = settings.text(u"outputFile"_s);
    plan.watched = settings.lines(u"watch"_s);
    return plan;
}

} // namespace Kinds::Command
