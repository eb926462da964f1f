// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startup.h"
#include "kinds/allkinds.h"

#include <QApplication>

#include <csignal>
#include <cstdio>
#include <string_view>

namespace {

constexpr auto help = R"(Usage: portside-gui [--minimised] [--show NAME] [DIR ...]

Opens the window of Portside, or brings it to the front where it is open, and serves each DIR.
  --minimised   leave the window in the tray
  --show NAME   select the server of this name
The command line without a window is the program portside: portside --help
)";

// Qt ends the program by abort() where there is no display: say it first.
bool canShowWindows()
{
    return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--help" || argument == "-h")
            return std::fputs(help, stdout) < 0;
        if (argument == "--version")
            return std::puts("portside-gui " PORTSIDE_VERSION) < 0;
    }
    if (!canShowWindows()) {
        std::fputs("portside-gui: there is no display; portside serve DIR needs none.\n", stderr);
        return 1;
    }
    std::signal(SIGPIPE, SIG_IGN);

    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("portside"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTSIDE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Portside"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.portside.Portside"));
    // The tray and the servers go on without a window.
    QGuiApplication::setQuitOnLastWindowClosed(false);

    const Core::KindRegistry kinds = Kinds::allKinds();
    App::Startup startup(kinds, QCoreApplication::arguments().mid(1));
    startup.begin();
    return QCoreApplication::exec();
}
