// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

namespace Core {

class Workspace;

// Lets other programs of this user see and control the servers of a workspace, over a local socket
// that nobody else may use; docs/control.md says how. Lives in the main thread.
class ControlServer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int version = 1; // of the protocol
    static constexpr int mostClients = 100;

    // Whose servers they are: "window", "up" or "exec"; file: the workspace's, if there is one.
    ControlServer(Workspace &workspace, QString role, QString file = {}, QObject *parent = nullptr);
    ~ControlServer() override; // removes the socket

    Q_DISABLE_COPY_MOVE(ControlServer)

    // At the place where clients look for it; the reason of a failure is a sentence.
    Result<> listen();
    Result<> listen(const QString &path);
    QString path() const; // empty: it does not listen

    Workspace &workspace() const { return m_workspace; }
    QJsonObject about() const;
    void noteCommand() { emit commanded(); }

signals:
    void commanded(); // a client is about to change something

private:
    void takeClients();

    Workspace &m_workspace;
    const QString m_role;
    const QString m_file;
    QLocalServer m_server;
    int m_clients = 0;
};

} // namespace Core
