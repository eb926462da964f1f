// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/control/servernames.h"

#include "cli/control/client/controlowners.h"

#include <QCoreApplication>

namespace Cli {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

QStringList presentServerNames()
{
    ControlChoice choice = ControlChoice::make(0);
    choice.patience = 300ms; // somebody waits at a prompt
    ControlOwners owners(choice);
    QObject::connect(&owners, &ControlOwners::found, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    owners.find();
    QCoreApplication::exec();
    QStringList names;
    for (const ControlOwner &owner : owners.owners()) {
        for (const QJsonValue &server : owner.servers)
            names << server["name"_L1].toString();
    }
    names.removeDuplicates();
    return names;
}

} // namespace Cli
