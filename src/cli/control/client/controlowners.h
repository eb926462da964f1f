// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/control/client/controlclient.h"

#include <QJsonArray>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace Cli {

// Which programs are asked: all of this user, unless something is said.
struct ControlChoice
{
    QString path = {}; // of the only socket
    qint64 pid = 0; // of the only process; 0: any
    std::chrono::milliseconds patience {3'000}; // for those that do not answer

    // As PORTSIDE_CONTROL says, which exec sets for its command; a process that was named is asked
    // whatever it says.
    static ControlChoice make(qint64 pid);
};

// One program with servers, and what it said of them.
struct ControlOwner
{
    ControlClient *client = nullptr;
    QString role; // window, up or exec
    qint64 pid = 0;
    QJsonArray servers; // as they were

    // "the window (process 4711)"
    QString name() const;
    std::optional<QJsonObject> server(const QString &named) const;
};

// Finds the programs of this user that have servers; lives in the main thread.
class ControlOwners final : public QObject
{
    Q_OBJECT

public:
    explicit ControlOwners(ControlChoice choice, QObject *parent = nullptr);
    ~ControlOwners() override;
    Q_DISABLE_COPY_MOVE(ControlOwners)

    void find(); // found() follows, once
    bool isChosen() const { return !m_choice.path.isEmpty() || m_choice.pid > 0; }

    const std::vector<ControlOwner> &owners() const { return m_owners; }
    QStringList faults() const { return m_faults; } // sentences: who does not answer
    QString nobody() const; // a sentence for when there are none
    // The only one that has a server of this name; the reason of a failure is a sentence.
    Core::Result<ControlOwner> ownerOf(const QString &server) const;
    // The only one, or the window; for what is new.
    Core::Result<ControlOwner> home() const;

signals:
    void found();

private:
    QStringList sockets() const;
    void ask(const QString &path);
    void greeted(ControlClient *client, const QJsonObject &about);
    void settle(ControlClient *client);
    void giveUp();
    void finish();

    const ControlChoice m_choice;
    std::vector<std::unique_ptr<ControlClient>> m_clients;
    std::vector<ControlClient *> m_waitingFor;
    std::vector<ControlOwner> m_owners;
    QStringList m_faults;
    QTimer m_patience;
    bool m_isFound = false;
};

} // namespace Cli
