// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/port/programplace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace Core {

class OwnSockets;

// Asks the kernel on which ports a program or what it started listens, until it goes. Lives in the
// thread that made it, which it keeps busy for some milliseconds each time.
class PortFinder final : public QObject
{
    Q_OBJECT

public:
    // keeper: the parent of all. patience: how long ports that are not preferred do not count.
    PortFinder(qint64 keeper, std::chrono::milliseconds patience, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PortFinder)

    void start();
    // Was offered, or is what the program says: counts alone as soon as the program listens there.
    // Until then others do, after a moment.
    void prefer(quint16 port); // more than one that is named later
    // A line of the program's output may tell the port of its debugger, which counts when there is
    // no other for some time.
    void noteDebugger(const QString &line);

signals:
    void found(const Core::ProgramPlaces &places); // and again when they are others
    void foreign(quint16 port); // the preferred one is another program's

private:
    void look();
    ProgramPlaces placesIn(const OwnSockets &own);
    bool isAside(quint16 port) const;

    const qint64 m_keeper;
    const std::chrono::milliseconds m_patience;
    QList<quint16> m_preferred; // the first counts most
    QSet<quint16> m_aside;
    ProgramPlaces m_places; // as they were last told
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceFirst; // port of its own
    int m_attempts = 0;
    QTimer m_pause;
};

} // namespace Core
