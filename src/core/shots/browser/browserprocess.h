// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/run/keptprocess.h"

#include <QSocketNotifier>
#include <QTemporaryDir>

namespace Core {

// A browser without a window, with a profile of its own that goes with it, and the pair of sockets
// over which it takes orders: nobody else can reach these. Lives in one thread with an event loop;
// nothing of the browser is left when it is gone.
class BrowserProcess final : public QObject
{
    Q_OBJECT

public:
    explicit BrowserProcess(QObject *parent = nullptr);
    ~BrowserProcess() override;
    Q_DISABLE_COPY_MOVE(BrowserProcess)

    Result<> start(const QString &program, bool hasNoSandbox);
    void send(const QByteArray &message);
    void kill(); // ended() follows
    QString lastWords() const; // what it printed that may matter, or empty

signals:
    void received(const QByteArray &message);
    void ended(); // no process of it is left; nothing follows

private:
    void read();
    void write();
    void onEmptied();
    void hangUp();

    Descriptor m_socket;
    QSocketNotifier *m_readable = nullptr;
    QSocketNotifier *m_writable = nullptr;
    QByteArray m_incoming;
    QByteArray m_outgoing;
    QByteArray m_printed; // the end of it
    QTemporaryDir m_profile;
    KeptProcess m_process; // goes before the profile
};

} // namespace Core
