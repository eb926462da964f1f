// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleparser.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Core {

// Makes batches of lines of what a program prints: the first of a burst at once, what follows some
// times a second. Whoever waits for a line sees it at once. Lives in the thread that made it.
class ProgramOutput final : public QObject
{
    Q_OBJECT

public:
    explicit ProgramOutput(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProgramOutput)

    void endLooking() { m_first.reset(); } // nobody waits for a line any more
    void add(const QByteArray &bytes, bool isError);
    void end(); // of both outputs

signals:
    // All lines as they come, also unfinished ones, until endLooking(); ready() brings them again.
    void seen(const Core::ConsoleBatch &batch);
    void ready(const Core::ConsoleBatch &batch);

private:
    void look();
    void flush();

    std::unique_ptr<ConsoleParser> m_first; // none: nobody waits
    ConsoleParser m_parser;
    QTimer m_timer;
};

} // namespace Core
