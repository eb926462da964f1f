// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/doctor/doctorcommand.h"

#include "cli/doctor/doctorreport.h"
#include "cli/exitcode.h"
#include "cli/outputstream.h"
#include "core/process/machine/machinesettings.h"
#include "core/process/machine/processstopper.h"
#include "core/visibletext.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <unistd.h>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto readerPatience = 1s;

QByteArray nothing(qint64)
{
    return {};
}

void write(int descriptor, const QByteArray &text)
{
    OutputStream stream(descriptor, nothing);
    stream.writeImportantLine(text.endsWith('\n') ? text.chopped(1) : text);
    stream.flush(readerPatience);
}

void tell(const QString &text)
{
    write(STDERR_FILENO, "portside: " + Core::visibleText(text).toUtf8());
}

int stop(qint64 id)
{
    Core::ProcessStopper stopper(id);
    QObject::connect(&stopper, &Core::ProcessStopper::signalled, &stopper,
                     [&stopper](const QString &name, int count) {
                         const Core::MachineProcess &first = stopper.processes().constFirst();
                         tell(u"%1 to %2 process(es): %3"_s.arg(name, QString::number(count),
                                                                first.commandLine()));
                     });
    QObject::connect(
        &stopper, &Core::ProcessStopper::finished, QCoreApplication::instance(),
        [](int left) { QCoreApplication::exit(left == 0 ? Fine : SurvivedStop); },
        Qt::QueuedConnection);
    if (const auto started = stopper.start(); !started) {
        tell(started.error());
        return RanAndFailed;
    }
    const int code = QCoreApplication::exec();
    if (code == SurvivedStop)
        tell(u"%1 process(es) are still there."_s.arg(stopper.processes().size()));
    return code;
}

} // namespace

void DoctorOptions::addTo(CLI::App &command)
{
    command.add_flag("--json", json, "For programs");
    command.add_option("--port", port, "Who listens on this port alone")
        ->type_name("N")
        ->check(CLI::Range(1, 65535).description(""));
    command.add_option("--stop", stop, "Stop this process and those below it")
        ->type_name("PID")
        ->check(CLI::PositiveNumber.description(""));
    command.footer("Examples:\n"
                   "  portside doctor                       who listens on this machine, what was "
                   "left behind\n"
                   "  portside doctor --port 8080           who listens on port 8080\n"
                   "  portside doctor --stop 4711           end this process and those below it\n\n"
                   "Processes that an earlier Portside has started are known by the variable "
                   "PORTSIDE_KEEPER in\ntheir environment. --stop sends TERM, INT after three "
                   "seconds, KILL after one more.\n\nExit codes: 0 fine, 1 it cannot be stopped, "
                   "2 wrong usage, 5 it is still there.");
}

int runDoctor(const DoctorOptions &options)
{
    if (options.stop > 0)
        return stop(options.stop);
    const Core::Diagnosis diagnosis = Core::Diagnosis::ofThisMachine();
    const QStringList warnings = Core::machineWarnings(QProcessEnvironment::systemEnvironment());
    write(STDOUT_FILENO,
          options.json ? doctorJson(diagnosis, warnings, options.port)
                       : doctorText(diagnosis, warnings, options.port));
    return Fine;
}

} // namespace Cli
