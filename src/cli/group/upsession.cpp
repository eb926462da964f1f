// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/group/upsession.h"

#include "cli/group/workspacechoice.h"
#include "cli/reporter.h"

#include <QFileInfo>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settleTime = 200ms;

} // namespace

UpSession::UpSession(UpOptions options, const Core::KindRegistry &kinds, Reporter &reporter,
                     QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_kinds(kinds)
    , m_reporter(reporter)
    , m_group(m_options.group, GroupSession::OnFailure::GoOn, kinds, reporter)
{
    for (const Core::ServerConfig &config : m_options.group.servers)
        m_fromFile.insert(config.id);
    connect(&m_group, &GroupSession::finished, this, &UpSession::finished);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    connect(&m_settled, &QTimer::timeout, this, &UpSession::readAgain);
}

void UpSession::start()
{
    for (const QString &remark : m_options.sockets.remarks(m_options.group.servers))
        m_reporter.note(remark);
    if (m_options.follows)
        watch();
    m_group.admitControl(u"up"_s, m_options.file);
    m_group.start();
}

// The folder too: editors put a new file in the place of the old one.
void UpSession::watch()
{
    m_watcher.addPath(m_options.file);
    m_watcher.addPath(QFileInfo(m_options.file).path());
    const auto changed = [this] {
        if (QFileInfo::exists(m_options.file))
            m_watcher.addPath(m_options.file);
        m_settled.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, changed);
}

void UpSession::stop()
{
    m_group.stop();
}

void UpSession::stopOnce()
{
    if (!m_group.isStopping())
        m_group.stop();
}

void UpSession::readAgain()
{
    if (m_group.isStopping() || !QFileInfo::exists(m_options.file))
        return;
    if (auto wanted = readServers(m_options.file, m_options.only, m_kinds))
        use(std::move(wanted->servers));
    else
        m_reporter.note(u"portside: %1 Everything stays as it was."_s.arg(wanted.error()));
}

void UpSession::use(QList<Core::ServerConfig> wanted)
{
    ServiceOptions unchanged; // as long as this runs
    m_options.sockets.give(wanted, unchanged);
    Core::ServerList &servers = m_group.servers();
    QList<Core::ServerConfig> before;
    for (int row = 0; row < servers.size(); ++row)
        before << servers.at(row).config();
    m_options.sockets.keep(wanted, before);
    for (int row = servers.size() - 1; row >= 0; --row) {
        const QString id = servers.at(row).id();
        if (m_fromFile.contains(id)
            && std::ranges::find(wanted, id, &Core::ServerConfig::id) == wanted.end())
            m_group.remove(id);
    }
    for (const Core::ServerConfig &config : std::as_const(wanted)) {
        m_fromFile.insert(config.id);
        Core::Server *server = servers.find(config.id);
        if (!server) {
            m_group.add(config);
        } else if (server->config() != config) {
            server->setConfig(config);
            if (server->needsRestart())
                server->restart();
        }
    }
}

} // namespace Cli
