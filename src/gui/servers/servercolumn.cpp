// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/servercolumn.h"

#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/servers/servertexts.h"
#include "gui/statelook.h"
#include "gui/widgets/format.h"

namespace Gui {

namespace {

qint64 rateOf(const Core::Server &server)
{
    if (server.state() != Core::ServerState::Value::Running || server.rates().isEmpty())
        return 0;
    return server.rates().constLast().exchanges;
}

} // namespace

QString ServerColumn::title(int column)
{
    switch (Id(column)) {
    case State:
        return tr("State");
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Url:
        return tr("URL");
    case Rate:
        return tr("Requests");
    case Errors:
        return tr("Errors");
    case Uptime:
        return tr("Uptime");
    case Actions:
    case Count:
        break;
    }
    return {};
}

Qt::Alignment ServerColumn::alignment(int column)
{
    const bool isFigure = column == Errors || column == Uptime;
    return (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString ServerColumn::text(const Core::Server &server, int column)
{
    switch (Id(column)) {
    case State:
        return StateLook::of(server).text;
    case Name:
        return Core::visibleText(server.name());
    case Kind:
        return server.kind().name();
    case Url:
        return ServerTexts::address(server);
    case Rate:
        return tr("%1/s", "requests per second").arg(Format::count(rateOf(server)));
    case Errors:
        return Format::count(server.status().errors);
    case Uptime:
        return ServerTexts::uptime(server);
    case Actions:
    case Count:
        break;
    }
    return {};
}

QVariant ServerColumn::sortKey(const Core::Server &server, int column)
{
    switch (Id(column)) {
    case State:
        return int(server.state());
    case Url:
        return server.port();
    case Rate:
        return rateOf(server);
    case Errors:
        return server.status().errors;
    case Uptime:
        return server.state() == Core::ServerState::Value::Running
            ? server.stateSince().secsTo(QDateTime::currentDateTimeUtc())
            : -1;
    case Name:
    case Kind:
    case Actions:
    case Count:
        break;
    }
    return text(server, column);
}

} // namespace Gui
