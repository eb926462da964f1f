// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/run/descriptor.h"
#include "core/result.h"

#include <QObject>
#include <QTimer>

namespace Core {

// Where a program says READY=1 as it would to systemd (sd_notify(3)). Lives in the thread that made
// it.
class NotifySocket final : public QObject
{
    Q_OBJECT

public:
    explicit NotifySocket(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(NotifySocket)

    Result<> open();
    QString address() const { return m_address; } // the value of NOTIFY_SOCKET

signals:
    void ready();
    void saidStatus(const QString &text); // some times a second at most, the newest

private:
    void read();
    void take(const QString &line);
    void tellStatus();

    QString m_address;
    QString m_status;
    QString m_told;
    QTimer m_pause; // after a status was told
    Descriptor m_socket;
};

} // namespace Core
