// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace CLI {
class App;
}

namespace Cli {

// The options of "portside doctor", as the user typed them. Lives as long as the command that it
// was added to.
class DoctorOptions
{
public:
    void addTo(CLI::App &command);

    bool json = false;
    quint16 port = 0; // 0: all
    qint64 stop = 0; // process; 0: none
};

// Says who listens where and what was left behind, or stops one process; the exit code. Needs the
// application, whose event loop it runs.
int runDoctor(const DoctorOptions &options);

} // namespace Cli
