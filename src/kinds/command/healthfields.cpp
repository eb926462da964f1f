// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/command/healthfields.h"

#include "core/kind/makefield.h"
#include "core/process/commandwords.h"
#include "kinds/command/commandsettings.h"
#include "kinds/command/fieldchecks.h"
#include "kinds/command/tr.h"

namespace Kinds::Command {

using namespace Qt::StringLiterals;
using enum Core::FieldType;

using Core::advanced;
using Core::makeField;
using Kind = Core::HealthRule::Kind;

namespace {

Core::Field number(const char *key, const QString &group, qlonglong usual, qlonglong most,
                   const QString &label, const QString &help)
{
    Core::Field field = makeField(key, Integer, group, usual, label, help);
    field.minimum = 1;
    field.maximum = most;
    return field;
}

QList<Core::Field> questionFields(const QString &group)
{
    Core::Field path = makeField("healthPath", Text, group, u"/"_s, Tr::tr("Health path"),
                                 Tr::tr("What is asked for, such as /healthz."));
    path.check = checkPath;
    Core::Field status = makeField("healthStatus", Integer, group, 0, Tr::tr("Healthy status"),
                                   Tr::tr("0: any below 400 counts as healthy."));
    status.maximum = 599;
    Core::Field command
        = makeField("healthCommand", Text, group, QString(), Tr::tr("Health command"),
                    Tr::tr("Its exit code 0 counts as healthy; {port}, {host} and {url} are "
                           "replaced."));
    command.check = checkOptionalCommand;
    return {advanced(path), advanced(status), advanced(command)};
}

} // namespace

QList<Core::Field> healthFields()
{
    const QString group = Tr::tr("Health");
    Core::Field interval = number("healthInterval", group, 10, 3'600, Tr::tr("Asked every"),
                                  Tr::tr("The pause from an answer to the next question."));
    interval.unit = u"s"_s;
    Core::Field timeout = number("healthTimeout", group, 5, 600, Tr::tr("Answer within"),
                                 Tr::tr("What takes longer counts as no answer."));
    timeout.unit = u"s"_s;
    const Core::Field failures
        = number("healthFailures", group, 3, 100, Tr::tr("Failures in a row"),
                 Tr::tr("So many make it unhealthy; one good answer makes it well again."));
    return QList<Core::Field> {advanced(choice(
               "healthCheck", group, Tr::tr("Health check"),
               Tr::tr("A program that is ready is asked again and again whether it still does "
                      "what it should; when it does not, the server is shown as unhealthy."),
               {{u"none"_s, Tr::tr("None")},
                {u"http"_s, Tr::tr("It answers a request")},
                {u"tcp"_s, Tr::tr("It accepts a connection")},
                {u"command"_s, Tr::tr("A command succeeds")}}))}
    + questionFields(group)
        + QList<Core::Field> {
            advanced(interval),
            advanced(timeout),
            advanced(failures),
            advanced(makeField("healthRestart", Flag, group, false,
                               Tr::tr("Restart when unhealthy"),
                               Tr::tr("An unhealthy program is started anew, as often in a row as "
                                      "one that ends by itself."))),
        };
}

Core::Result<Core::HealthRule> healthRule(const CommandSettings &settings)
{
    using std::chrono::seconds;
    const QString kind = settings.text(u"healthCheck"_s);
    Core::HealthRule rule;
    rule.kind = kind == u"http"_s ? Kind::Http
        : kind == u"tcp"_s        ? Kind::Tcp
        : kind == u"command"_s    ? Kind::Command
                                  : Kind::None;
    rule.path = settings.text(u"healthPath"_s);
    rule.status = settings.number(u"healthStatus"_s);
    rule.interval = seconds(settings.number(u"healthInterval"_s));
    rule.timeout = seconds(settings.number(u"healthTimeout"_s));
    rule.failures = settings.number(u"healthFailures"_s);
    rule.restarts = settings.isOn(u"healthRestart"_s);
    const auto command = Core::CommandWords::split(settings.text(u"healthCommand"_s));
    if (!command)
        return Core::failure(command.error());
    if (rule.kind == Kind::Command && command->isEmpty())
        return Core::failure(Tr::tr("The health check is to be a command, but there is none."));
    rule.command = *command;
    return rule;
}

} // namespace Kinds::Command
