// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Core {

// Turns SIGINT, SIGTERM and SIGHUP of this process into a Qt signal in the thread that made it; at
// most one at a time. A SIGHUP that was ignored when the program started (nohup) stays ignored.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override; // gives the signals back
    Q_DISABLE_COPY_MOVE(StopSignals)

signals:
    void received(int signalNumber);

private:
    void readPipe();

    int m_readEnd = -1;
};

} // namespace Core
