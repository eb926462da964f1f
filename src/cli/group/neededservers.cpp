// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/group/neededservers.h"

#include "cli/group/serverspec.h"
#include "cli/group/workspacechoice.h"

#include <QDir>

#include <CLI/CLI.hpp>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestTime = 86'400; // seconds

// Each after the one before it, and stopped before it.
void chain(QList<Core::ServerConfig> &servers)
{
    for (qsizetype i = 1; i < servers.size(); ++i) {
        if (!servers[i].needs.contains(servers[i - 1].id))
            servers[i].needs << servers[i - 1].id;
    }
}

void giveTime(QList<Core::ServerConfig> &servers, double seconds, const Core::KindRegistry &kinds)
{
    const QString key = u"readyTimeout"_s;
    for (Core::ServerConfig &config : servers) {
        const Core::ServerKind *kind = kinds.find(config.kind);
        if (kind && kind->program && !config.values.contains(key))
            config.values.insert(key, qlonglong(std::ceil(seconds)));
    }
}

} // namespace

std::chrono::milliseconds toMilliseconds(double seconds)
{
    return std::chrono::milliseconds(qint64(seconds * 1'000));
}

QStringList toStrings(const std::vector<std::string> &texts)
{
    QStringList strings;
    for (const std::string &text : texts)
        strings << QString::fromStdString(text);
    return strings;
}

void NeededServers::addTo(CLI::App &command)
{
    command.add_option("--with", m_with, "A server. Give it once for each.")
        ->type_name("SERVER")
        ->allow_extra_args(false)
        ->required();
    command.add_option("--file", m_file, "Workspace file; default: portside.json here or above")
        ->type_name("FILE");
    command.add_flag("--quiet", m_quiet, "Do not tell that servers are ready");
    command
        .add_option("--ready-timeout", m_readyTimeout,
                    "Give up if not all are ready by then; default 60")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.001, longestTime).description(""));
    addMetricsOption(command, m_metrics, "OPTIONS");
}

// What --with names.
Core::Result<QList<Core::ServerConfig>> NeededServers::chosen(const Core::KindRegistry &kinds) const
{
    QList<Core::ServerConfig> servers;
    for (const QString &text : toStrings(m_with)) {
        if (auto spec = parseServerSpec(text, kinds)) {
            if (!*spec)
                return Core::failure(spec->error());
            servers << **spec;
            continue;
        }
        const QString file = m_file.empty()
            ? findWorkspaceFile(QDir::currentPath())
            : QDir::current().absoluteFilePath(QString::fromStdString(m_file));
        if (file.isEmpty())
            return Core::failure(
                u"“%1” is none of serve:DIR, mock:FILE, inspect:, proxy:URL and run:COMMAND LINE, and there is no portside.json here or above that has a server of this name."_s
                    .arg(text));
        auto named = readServers(file, {text}, kinds);
        if (!named)
            return Core::failure(named.error());
        for (const Core::ServerConfig &config : named->servers) {
            if (std::ranges::find(servers, config.id, &Core::ServerConfig::id) == servers.end())
                servers << config;
        }
    }
    return servers;
}

Core::Result<GroupOptions> NeededServers::group(const Core::KindRegistry &kinds) const
{
    auto servers = chosen(kinds);
    if (!servers)
        return Core::failure(servers.error());
    chain(*servers);
    giveTime(*servers, m_readyTimeout, kinds);
    const QString first = QString::fromStdString(m_with.front());
    const auto spec = parseServerSpec(first, kinds);
    return GroupOptions {.servers = std::move(*servers),
                         .namedFirst = spec ? (*spec)->name : first,
                         .readyTimeout = toMilliseconds(m_readyTimeout),
                         .quiet = m_quiet,
                         .service = {.metrics = metricsOption(m_metrics)}};
}

} // namespace Cli
