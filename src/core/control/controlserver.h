// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QTimer>

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
    // The owner stops its servers and goes: from now on nothing is started any more.
    void setEnding() { m_isEnding = true; }
    bool isEnding() const { return m_isEnding; }
    void noteCommand(const QString &serverId) { emit commanded(serverId); }

signals:
    void commanded(const QString &serverId); // a client is about to change it

private:
    void takeClients();
    void listenAgain();

    Workspace &m_workspace;
    const QString m_role;
    const QString m_file;
    QLocalServer m_server;
    QString m_path; // where it is to listen
    QTimer m_again;
    int m_clients = 0;
    bool m_isEnding = false;
};

} // namespace Core
