// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/control/client/controlowners.h"

#include "core/control/controlfolder.h"

#include <QDir>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;

ControlChoice ControlChoice::make(qint64 pid)
{
    ControlChoice choice;
    choice.pid = pid;
    if (pid == 0)
        choice.path = qEnvironmentVariable("PORTSIDE_CONTROL");
    // Qt would look for it in its own folder.
    if (!choice.path.isEmpty())
        choice.path = QDir::current().absoluteFilePath(choice.path);
    return choice;
}

QString ControlOwner::name() const
{
    const QString program = role == u"window"_s ? u"the window"_s : u"portside "_s + role;
    return u"%1 (process %2)"_s.arg(program).arg(pid);
}

std::optional<QJsonObject> ControlOwner::server(const QString &named) const
{
    for (const QString &key : {u"name"_s, u"id"_s}) {
        for (const QJsonValue &each : servers) {
            if (each[key].toString() == named)
                return each.toObject();
        }
    }
    return std::nullopt;
}

ControlOwners::ControlOwners(ControlChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(std::move(choice))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ControlOwners::giveUp);
}

ControlOwners::~ControlOwners() = default;

QStringList ControlOwners::sockets() const
{
    if (!m_choice.path.isEmpty())
        return {m_choice.path};
    QStringList paths;
    for (const QString &folder : Core::controlFolders()) {
        const auto entries
            = QDir(folder).entryInfoList(QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const qint64 pid = Core::controlPid(entry.fileName());
            if (pid > 0 && (m_choice.pid == 0 || m_choice.pid == pid))
                paths << entry.absoluteFilePath();
        }
    }
    return paths;
}

void ControlOwners::find()
{
    m_patience.start(m_choice.patience);
    for (const QString &path : sockets())
        ask(path);
    if (m_clients.empty())
        QMetaObject::invokeMethod(this, &ControlOwners::finish, Qt::QueuedConnection);
    for (const auto &client : m_clients)
        client->open();
}

void ControlOwners::ask(const QString &path)
{
    using IfStale = ControlClient::IfStale;
    // One that somebody named is not ours to clean up.
    m_clients.push_back(std::make_unique<ControlClient>(
        path, m_choice.path.isEmpty() ? IfStale::Remove : IfStale::Keep));
    ControlClient *client = m_clients.back().get();
    m_waitingFor.push_back(client);
    connect(client, &ControlClient::opened, this, [this, client] {
        client->call(u"hello"_s, {}, [this, client](const ControlClient::Reply &about) {
            if (about)
                greeted(client, *about);
        });
    });
    connect(client, &ControlClient::closed, this, [this, client] {
        std::erase_if(m_owners,
                      [client](const ControlOwner &owner) { return owner.client == client; });
        settle(client);
    });
}

void ControlOwners::greeted(ControlClient *client, const QJsonObject &about)
{
    client->call(u"list"_s, {}, [this, client, about](const ControlClient::Reply &list) {
        if (!list)
            return;
        m_owners.push_back({client, about["role"_L1].toString(), about["pid"_L1].toInteger(),
                            (*list)["servers"_L1].toArray()});
        settle(client);
    });
}

void ControlOwners::settle(ControlClient *client)
{
    std::erase(m_waitingFor, client);
    if (m_waitingFor.empty())
        finish();
}

void ControlOwners::giveUp()
{
    for (const ControlClient *client : m_waitingFor)
        m_faults << u"The program at %1 does not answer."_s.arg(client->path());
    finish();
}

void ControlOwners::finish()
{
    if (std::exchange(m_isFound, true))
        return;
    m_patience.stop();
    std::ranges::sort(m_owners, {}, &ControlOwner::pid);
    emit found();
}

QString ControlOwners::nobody() const
{
    if (!m_choice.path.isEmpty())
        return u"Nobody listens at %1, which PORTSIDE_CONTROL names."_s.arg(m_choice.path);
    if (m_choice.pid > 0)
        return u"Process %1 has no servers of Portside that you could control."_s.arg(m_choice.pid);
    return u"There is neither a window nor a “portside up” of yours."_s;
}

Core::Result<ControlOwner> ControlOwners::ownerOf(const QString &server) const
{
    if (m_owners.empty())
        return Core::failure(nobody());
    std::vector<ControlOwner> having;
    QStringList known;
    for (const ControlOwner &owner : m_owners) {
        if (owner.server(server))
            having.push_back(owner);
        for (const QJsonValue &each : owner.servers)
            known << u"“%1”"_s.arg(each["name"_L1].toString());
    }
    if (having.empty()) {
        const QString others
            = known.isEmpty() ? u"There are none."_s : u"There are %1."_s.arg(known.join(u", "_s));
        return Core::failure(u"There is no server “%1”. %2"_s.arg(server, others));
    }
    if (having.size() > 1) {
        QStringList names;
        for (const ControlOwner &owner : having)
            names << owner.name();
        return Core::failure(u"“%1” is in %2. Say which one is meant: --of %3."_s.arg(
            server, names.join(u" and in "_s), QString::number(having[0].pid)));
    }
    return having[0];
}

Core::Result<ControlOwner> ControlOwners::home() const
{
    if (m_owners.empty())
        return Core::failure(nobody());
    const auto window = std::ranges::find(m_owners, u"window"_s, &ControlOwner::role);
    if (window != m_owners.end())
        return *window;
    if (m_owners.size() == 1)
        return m_owners[0];
    QStringList names;
    for (const ControlOwner &owner : m_owners)
        names << owner.name();
    return Core::failure(u"There are %1. Say which one is meant: --of %2."_s.arg(
        names.join(u" and "_s), QString::number(m_owners[0].pid)));
}

} // namespace Cli
