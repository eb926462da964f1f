// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/methods/controlmethods.h"

#include "core/control/controlserver.h"
#include "core/control/controlsession.h"
#include "core/tr.h"
#include "core/traffic/trafficfilter.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

struct NamedMethod
{
    QLatin1StringView name;
    ControlMethod method;
};

constexpr std::array namedMethods {
    NamedMethod {QLatin1StringView("add"), ControlMethods::add},
    NamedMethod {QLatin1StringView("console"), ControlMethods::console},
    NamedMethod {QLatin1StringView("exchange"), ControlMethods::exchange},
    NamedMethod {QLatin1StringView("expect"), ControlMethods::expect},
    NamedMethod {QLatin1StringView("explain"), ControlMethods::explain},
    NamedMethod {QLatin1StringView("follow"), ControlMethods::follow},
    NamedMethod {QLatin1StringView("hello"), ControlMethods::hello},
    NamedMethod {QLatin1StringView("list"), ControlMethods::list},
    NamedMethod {QLatin1StringView("log"), ControlMethods::log},
    NamedMethod {QLatin1StringView("remove"), ControlMethods::remove},
    NamedMethod {QLatin1StringView("restart"), ControlMethods::restart},
    NamedMethod {QLatin1StringView("start"), ControlMethods::start},
    NamedMethod {QLatin1StringView("stop"), ControlMethods::stop},
    NamedMethod {QLatin1StringView("unfollow"), ControlMethods::unfollow},
    NamedMethod {QLatin1StringView("url"), ControlMethods::url},
};

} // namespace

ControlMethod controlMethod(const QString &name)
{
    const auto found = std::ranges::find(namedMethods, name, &NamedMethod::name);
    return found == namedMethods.end() ? nullptr : found->method;
}

QStringList controlMethodNames()
{
    QStringList names;
    for (const NamedMethod &each : namedMethods)
        names << each.name;
    return names;
}

ServerList &ControlCall::servers() const
{
    return session.owner().workspace().servers();
}

void ControlCall::answer(const QJsonObject &result) const
{
    if (!id.isUndefined())
        session.channel().send(RpcMessage::answer(id, result));
}

void ControlCall::refuse(const RpcError &error) const
{
    if (!id.isUndefined())
        session.channel().send(RpcMessage::refusal(id, error));
}

void ControlCall::refuseFilter(const FilterError &error) const
{
    refuse({RpcError::BadParameters,
            error.message,
            {{u"position"_s, error.position}, {u"length"_s, error.length}}});
}

Server *ControlCall::find(const QString &name) const
{
    Server *server = servers().findByName(name);
    if (!server)
        server = servers().find(name);
    if (!server)
        refuse({RpcError::NoSuchServer, Tr::tr("No server here is called “%1”.").arg(name)});
    return server;
}

Server *ControlCall::serverOf(RpcParams &reader) const
{
    const QString name = reader.text(u"server"_s);
    if (const auto mistake = reader.mistake()) {
        refuse(*mistake);
        return nullptr;
    }
    return find(name);
}

QObject *ControlCall::open() const
{
    QObject *open = session.openCall();
    if (!open)
        refuse({RpcError::TooMany, Tr::tr("Too many calls wait for an answer.")});
    return open;
}

} // namespace Core
