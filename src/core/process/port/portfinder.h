// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace Core {

// Asks the kernel on which port a program or what it started listens, until there is one. Lives in
// the thread that made it, which it keeps busy for some milliseconds each time.
class PortFinder final : public QObject
{
    Q_OBJECT

public:
    explicit PortFinder(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PortFinder)

    void start(qint64 keeper); // the parent of all
    // The lowest port on which a process below this one listens; 0: none.
    static quint16 find(qint64 keeper);

signals:
    void found(quint16 port); // once

private:
    void look();

    qint64 m_keeper = 0;
    int m_attempts = 0;
    QTimer m_pause;
};

} // namespace Core
