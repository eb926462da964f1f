// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace Core {
class Server;
}

namespace Gui {

// What the window says of the program behind a server, as plain text in the language of now; main
// thread.
struct ProgramTexts
{
    Q_DECLARE_TR_FUNCTIONS(Gui::ProgramTexts)

public:
    // What it does or waits for, a sentence; empty if there is nothing to say. left: until the next
    // step.
    static QString phase(const Core::Server &server, std::chrono::milliseconds left);
    // As of the last sample.
    static QString phase(const Core::Server &server);
    // What it waits for before it is ready, in as few words as there are.
    static QString waiting(const Core::Server &server);
    // What its stop waits for, with the server's name; empty if it waits for nothing of the
    // program.
    static QString stopping(const Core::Server &server);
    static bool isStopping(const Core::Server &server); // it has been told to end
};

} // namespace Gui
