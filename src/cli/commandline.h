// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/certificatecommand.h"
#include "cli/checks/checkcommands.h"
#include "cli/control/controloptions.h"
#include "cli/doctor/doctorcommand.h"
#include "cli/exitcode.h"
#include "cli/group/groupoptions.h"
#include "cli/history/historycommands.h"
#include "cli/mcp/mcpoptions.h"
#include "cli/serveoptions.h"
#include "cli/shots/shotsoptions.h"
#include "core/kind/kindregistry.h"

#include <variant>

namespace Cli {

enum class ReferenceFormat : quint8 { Plain, Markdown, Json };

// What a command line asks for.
struct ServeCommand
{
    ServeOptions options;
};
struct KindsCommand
{
    ReferenceFormat format = ReferenceFormat::Plain;
};
struct CertificateCommand
{
    CertificateOptions options;
};
struct DoctorCommand
{
    DoctorOptions options;
};
struct OpenWindow
{
    QByteArray help; // said instead where there is no display
};
struct SayText
{
    QByteArray text;
    ExitCode exitCode = Fine; // not Fine: a mistake, for standard error
};

using Command = std::variant<ServeCommand, KindsCommand, CertificateCommand, HistoryCommand,
                             DoctorCommand, CheckCommand, UpOptions, ExecOptions, ShotsOptions,
                             ControlOptions, McpOptions, OpenWindow, SayText>;

// arguments: without the program's name. Checks everything that can be checked before a server
// starts.
Command parseCommandLine(QStringList arguments, const Core::KindRegistry &kinds);

} // namespace Cli
