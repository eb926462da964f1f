// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/log/logcommand.h"

#include "cli/log/logrun.h"
#include "core/workspace/stopsignals.h"

#include <QCoreApplication>

#include <memory>

namespace Cli {

CommandAnswer runLog(const LogOptions &options)
{
    LogRun run(options);
    CommandAnswer answer;
    QObject::connect(&run, &LogRun::finished, &run, [&answer](const CommandAnswer &how) {
        answer = how;
        QCoreApplication::exit();
    });
    std::unique_ptr<Core::StopSignals> stopSignals;
    if (options.follow) {
        stopSignals = std::make_unique<Core::StopSignals>();
        QObject::connect(stopSignals.get(), &Core::StopSignals::received, &run,
                         [] { QCoreApplication::exit(); });
    }
    run.start();
    QCoreApplication::exec();
    return answer;
}

} // namespace Cli
