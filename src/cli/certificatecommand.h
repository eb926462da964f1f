// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"

#include <QByteArray>

#include <string>

namespace CLI {
class App;
}

namespace Cli {

// The options of "portside certificate", as the user typed them. Lives as long as the command that
// it was added to.
class CertificateOptions
{
public:
    void addTo(CLI::App &command);

    std::string action = "show";
    bool json = false;
    bool dryRun = false;
};

struct CertificateAnswer
{
    QByteArray text; // for standard output; of a failure: for standard error
    ExitCode exitCode = Fine;
};

// Shows the authority of this user, or makes the trust stores of this machine accept or forget it;
// what is run is said on standard error first. Blocks until it is done: a password may be asked
// for.
CertificateAnswer runCertificate(const CertificateOptions &options);

} // namespace Cli
