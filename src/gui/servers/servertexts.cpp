// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/servertexts.h"

#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/masking/masking.h"
#include "gui/servers/programtexts.h"
#include "gui/statelook.h"
#include "gui/widgets/format.h"

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

constexpr int shownRequests = 3;
constexpr int shownTargetLength = 40;

QString shortened(const QString &text)
{
    return text.size() > shownTargetLength ? text.left(shownTargetLength - 1) + u'…' : text;
}

} // namespace

QString ServerTexts::name(const Core::Server &server)
{
    return tr("“%1”", "name of a server").arg(Core::visibleText(server.name()));
}

bool ServerTexts::hasUrl(const Core::Server &server)
{
    return !server.url().isEmpty();
}

bool ServerTexts::isReachable(const Core::Server &server)
{
    return server.isExposed() && hasUrl(server);
}

bool ServerTexts::isFull(const Core::Server &server)
{
    return server.state() == Core::ServerState::Value::Running
        && !server.status().acceptingPausedWhy.isEmpty();
}

QString ServerTexts::address(const Core::Server &server)
{
    if (hasUrl(server))
        return server.url().toString();
    if (const QString why = ProgramTexts::waiting(server); !why.isEmpty())
        return why;
    const Core::ServerConfig &config = server.config();
    if (config.portPolicy == Core::ServerConfig::PortPolicy::Random)
        return tr("%1, any free port", "host").arg(config.host);
    return tr("%1, port %2", "host, number").arg(config.host).arg(config.port);
}

bool ServerTexts::isHttps(const Core::Server &server)
{
    return hasUrl(server) ? server.url().scheme() == "https"_L1 : server.config().tls.on;
}

QString ServerTexts::uptime(const Core::Server &server)
{
    if (server.state() != Core::ServerState::Value::Running)
        return {};
    return Format::age(
        std::chrono::seconds(server.stateSince().secsTo(QDateTime::currentDateTimeUtc())));
}

QString ServerTexts::toolTip(const Core::Server &server)
{
    QStringList lines {
        Core::visibleText(server.name()),
        tr("%1, %2", "state, address").arg(StateLook::of(server).text, address(server))};
    if (isHttps(server))
        lines.append(tr("encrypted (HTTPS)"));
    if (server.isExposed())
        lines.append(reachableFromNetwork());
    if (server.failure())
        lines.append(Core::visibleText(server.failure()->message));
    if (server.needsRestart())
        lines.append(tr("New settings take effect at the next start."));
    if (!server.status().acceptingPausedWhy.isEmpty())
        lines.append(server.status().acceptingPausedWhy);
    if (const QString program = ProgramTexts::phase(server); !program.isEmpty())
        lines.append(program);
    return lines.join(u'\n');
}

QString ServerTexts::richToolTip(const Core::Server &server, const Masking *masking)
{
    const QString text = Masking::shown(masking, toolTip(server));
    return u"<p style='white-space:pre'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString ServerTexts::reachableFromNetwork()
{
    return tr("reachable from the network");
}

QString ServerTexts::reachableFromNetwork(int servers)
{
    return tr("%n server(s) reachable from the network", nullptr, servers);
}

QString ServerTexts::waiting(const Core::Server &server)
{
    const Core::ServerStatus &status = server.status();
    QStringList requests;
    for (const Core::OpenExchange &open :
         status.open.first(std::min<qsizetype>(shownRequests, status.open.size()))) {
        requests.append(tr("%1 %2 (%3)", "method, path, age")
                            .arg(Core::visibleText(QByteArrayView(open.method)),
                                 shortened(Core::visibleText(QByteArrayView(open.target))),
                                 Format::duration(open.age)));
    }
    if (status.listener.inFlight > requests.size() && !requests.isEmpty())
        requests.append(u"…"_s);
    const QString list = requests.join(tr(", ", "between requests of a list"));
    return tr("%1 is waiting for %n request(s): %2; %3 left.", "server, requests, time",
              int(status.listener.inFlight))
        .arg(name(server), list, Format::duration(status.graceLeft));
}

QString ServerTexts::failure(const Core::Server &server)
{
    const QString reason
        = server.failure() ? Core::visibleText(server.failure()->message) : QString();
    return tr("%1 has failed. %2", "server, reason").arg(name(server), reason);
}

} // namespace Gui
