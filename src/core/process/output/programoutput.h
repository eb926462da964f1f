// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleparser.h"

#include <QObject>
#include <QTimer>

namespace Core {

// Makes batches of lines of what a program prints: the first of a burst at once, what follows some
// times a second. Lives in the thread that made it.
class ProgramOutput final : public QObject
{
    Q_OBJECT

public:
    explicit ProgramOutput(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProgramOutput)

    // As at the beginning: everything at once, because somebody waits for a line.
    void setEager(bool on) { m_isEager = on; }
    void add(const QByteArray &bytes, bool isError);
    void end(); // of both outputs

signals:
    void ready(const Core::ConsoleBatch &batch);

private:
    void flush();

    ConsoleParser m_parser;
    bool m_isEager = true;
    QTimer m_timer;
};

} // namespace Core
