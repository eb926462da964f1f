// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/command/commandfields.h"

#include "core/kind/makefield.h"
#include "kinds/command/fieldchecks.h"
#include "kinds/command/healthfields.h"
#include "kinds/command/tr.h"

namespace Kinds::Command {

using namespace Qt::StringLiterals;
using enum Core::FieldType;

using Core::advanced;
using Core::makeField;

namespace {

Core::FieldChoice byPreset()
{
    return {QString::fromLatin1(automatic), Tr::tr("As the program likes it")};
}

QList<Core::Field> programFields()
{
    const QString group = Tr::tr("Program");
    Core::Field command = makeField(
        "command", Text, group, QString(), Tr::tr("Command"),
        Tr::tr("What is run. {port}, {host} and {fd} become what it shall listen on, {url} "
               "the address of this server; programs that Portside knows get them by "
               "themselves."));
    command.required = true;
    command.placeholder = u"uvicorn main:app"_s;
    command.check = checkCommand;
    Core::Field environment
        = makeField("environment", Lines, group, QStringList(), Tr::tr("Environment"),
                    Tr::tr("Variables for the program, one NAME=value a line; a NAME alone is "
                           "removed. For what must not be kept here: ${env:NAME} is a variable of "
                           "Portside's own, ${file:PATH} what a file holds."));
    environment.placeholder = u"DEBUG=1"_s;
    environment.check = checkEnvironment;
    return {
        command,
        makeField("folder", Folder, group, QString(), Tr::tr("Folder"),
                  Tr::tr("The folder in which the program runs.")),
        environment,
        makeField(
            "environmentFile", File, group, QString(), Tr::tr("Environment file"),
            Tr::tr("A file with more variables, such as .env in the folder; the ones above count "
                   "more.")),
        advanced(
            makeField("outputFile", File, group, QString(), Tr::tr("Keep output in"),
                      Tr::tr("A file that gets all that the program prints; from 8 MiB on it is "
                             "begun anew, and the one before is kept as .1."))),
        advanced(
            makeField("shell", Flag, group, false, Tr::tr("Run by the shell"),
                      Tr::tr("The command is run by /bin/sh, with its variables, wildcards and "
                             "operators."))),
    };
}

QList<Core::Field> readyFields()
{
    const QString group = Tr::tr("Ready");
    Core::Field path
        = makeField("readyPath", Text, group, u"/"_s, Tr::tr("Path that is asked"),
                    Tr::tr("The program is ready when it answers a request for this."));
    path.check = checkPath;
    Core::Field status
        = makeField("readyStatus", Integer, group, 0, Tr::tr("Status that counts"),
                    Tr::tr("0: any answer means that it is ready, also an error page."));
    status.maximum = 599;
    Core::Field line
        = makeField("readyLine", Text, group, QString(), Tr::tr("Line that tells"),
                    Tr::tr("A regular expression for the line that the program prints when it "
                           "listens; {url}, {host} and {port} stand for what they are called."));
    line.placeholder = u"Running on {url}"_s;
    line.check = checkReadyLine;
    Core::Field command
        = makeField("readyCommand", Text, group, QString(), Tr::tr("Command that asks"),
                    Tr::tr("Run again and again until it ends with exit code 0."));
    command.check = checkOptionalCommand;
    Core::Field deadline = makeField("readyTimeout", Integer, group, 0, Tr::tr("Ready within"),
                                     Tr::tr("A program that needs longer is stopped; 0: as long as "
                                            "programs of its sort may need, mostly 60 s."));
    deadline.maximum = 3'600;
    deadline.unit = u"s"_s;
    return {
        advanced(choice("readyWhen", group, Tr::tr("Ready when"),
                        Tr::tr("What the program must do before the server counts as running."),
                        {byPreset(),
                         {u"http"_s, Tr::tr("It answers a request")},
                         {u"tcp"_s, Tr::tr("It accepts a connection")},
                         {u"output"_s, Tr::tr("It prints a line")},
                         {u"notify"_s, Tr::tr("It says READY=1 (sd_notify)")},
                         {u"command"_s, Tr::tr("A command succeeds")}})),
        advanced(path),
        advanced(status),
        advanced(line),
        advanced(command),
        advanced(deadline),
    };
}

QList<Core::Field> lifeFields()
{
    const QString group = Tr::tr("Stopping and restarting");
    Core::Field limit
        = makeField("restartLimit", Integer, group, 5, Tr::tr("Starts in a row"),
                    Tr::tr("A program that ends again and again is given up after so many."));
    Core::Field watch = makeField(
        "watch", Lines, group, QStringList(), Tr::tr("Start anew on changes of"),
        Tr::tr("Files whose change starts the program anew, one wildcard a line, such as "
               "*.py; for programs that do not do so themselves."));
    watch.placeholder = u"*.py"_s;
    limit.minimum = 1;
    limit.maximum = 1'000;
    return {
        choice("restart", group, Tr::tr("Start again"),
               Tr::tr("What happens when the program ends by itself after it was ready; pauses "
                      "grow from half a second to half a minute."),
               {{u"never"_s, Tr::tr("Never")},
                {u"on-failure"_s, Tr::tr("When it failed")},
                {u"always"_s, Tr::tr("Always")}}),
        watch,
        advanced(limit),
        advanced(choice("stopSignal", group, Tr::tr("Signal to stop"),
                        Tr::tr("What asks the program to end; after the grace time it gets INT, "
                               "a second later KILL."),
                        {byPreset(),
                         {u"TERM"_s, u"TERM"_s},
                         {u"INT"_s, u"INT"_s},
                         {u"QUIT"_s, u"QUIT"_s},
                         {u"HUP"_s, u"HUP"_s}})),
    };
}

QList<Core::Field> portFields()
{
    const QString group = Tr::tr("Port and traffic");
    Core::Field inspect = makeField(
        "inspect", Flag, group, true, Tr::tr("Show traffic"),
        Tr::tr("What passes between browser and program is shown and recorded; without it only "
               "passed on. It counts at once."));
    inspect.live = true;
    return {
        inspect,
        advanced(makeField("programTls", Flag, group, false, Tr::tr("Speaks TLS"),
                           Tr::tr("The program answers by HTTPS on its own port, with a "
                                  "certificate that may be any."))),
        advanced(choice("portMode", group, Tr::tr("How it gets its port"),
                        Tr::tr("The program listens on a port of its own behind this server."),
                        {byPreset(),
                         {u"reserved"_s, Tr::tr("A number, by {port}")},
                         {u"descriptor"_s, Tr::tr("A socket, by {fd}")},
                         {u"listen-fds"_s, Tr::tr("A socket, as systemd hands it (LISTEN_FDS)")},
                         {u"nginx"_s, Tr::tr("A socket, by the variable NGINX")},
                         {u"found"_s, Tr::tr("It chooses, and Portside finds it")}})),
    };
}

} // namespace

QList<Core::Field> commandFields()
{
    return programFields() + portFields() + lifeFields() + readyFields() + healthFields();
}

} // namespace Kinds::Command
