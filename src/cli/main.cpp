// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "kinds/allkinds.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    Cli::prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("portside"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTSIDE_VERSION));
    return Cli::run(Kinds::allKinds());
}
