// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "kinds/allkinds.h"

#include <QCoreApplication>
#include <QTranslator>

int main(int argc, char **argv)
{
    Cli::prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("portside"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTSIDE_VERSION));
    // English whatever the locale, for scripts; the catalogue has its plural forms.
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/portside_en.qm")))
        QCoreApplication::installTranslator(&english);
    return Cli::run(Kinds::allKinds());
}
