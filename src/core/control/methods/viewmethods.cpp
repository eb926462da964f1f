// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlserver.h"
#include "core/control/controlsession.h"
#include "core/control/facts/exchangefacts.h"
#include "core/control/facts/serverfacts.h"
#include "core/control/methods/controlmethods.h"
#include "core/server/serverlist.h"

#include <QJsonArray>

#include <algorithm>

// What is there, without changing anything.

using namespace Qt::StringLiterals;

namespace Core {

namespace {

constexpr int usualLines = 100;
constexpr int mostLines = 1'000;
constexpr int explainedLines = 30;
constexpr int explainedErrors = 10;

QString sourceName(ConsoleSource source)
{
    switch (source) {
    case ConsoleSource::Output:
        return u"stdout"_s;
    case ConsoleSource::ErrorOutput:
        return u"stderr"_s;
    case ConsoleSource::Input:
        return u"stdin"_s;
    case ConsoleSource::Info:
        return u"info"_s;
    case ConsoleSource::Warning:
        return u"warning"_s;
    case ConsoleSource::Error:
        return u"error"_s;
    }
    return {};
}

QJsonArray lastLines(const Server &server, qint64 count)
{
    const ConsoleRing &console = server.console();
    QJsonArray lines;
    for (qint64 i = std::max(console.first(), console.end() - count); i < console.end(); ++i) {
        const ConsoleLine &line = console.line(i);
        lines << QJsonObject {{u"time"_s, line.time.toUTC().toString(Qt::ISODateWithMs)},
                              {u"source"_s, sourceName(line.source)},
                              {u"text"_s, line.text}};
    }
    return lines;
}

QJsonArray lastErrors(Server &server)
{
    const TrafficLog &log = server.traffic();
    QJsonArray errors;
    for (int row = log.size() - 1; row >= 0 && errors.size() < explainedErrors; --row) {
        if (log.at(row).isError())
            errors.prepend(exchangeFacts(server.name(), log.at(row)));
    }
    return errors;
}

} // namespace

namespace ControlMethods {

void hello(const ControlCall &call)
{
    RpcParams params(call.params);
    params.integer(u"version"_s, 1, 1, 1'000'000); // newer clients find out what there is
    if (const auto mistake = params.mistake()) {
        call.refuse(*mistake);
        return;
    }
    QJsonObject about = call.session.owner().about();
    about[u"methods"_s] = QJsonArray::fromStringList(controlMethodNames());
    call.answer(about);
}

void list(const ControlCall &call)
{
    RpcParams params(call.params);
    if (const auto mistake = params.mistake()) {
        call.refuse(*mistake);
        return;
    }
    QJsonArray servers;
    for (int row = 0; row < call.servers().size(); ++row)
        servers << serverFacts(call.servers().at(row), call.servers());
    call.answer({{u"servers"_s, servers}});
}

// Empty while it does not run.
void url(const ControlCall &call)
{
    RpcParams params(call.params);
    if (const Server *server = call.serverOf(params)) {
        call.answer({{u"server"_s, server->name()},
                     {u"url"_s, QString::fromLatin1(server->url().toEncoded())},
                     {u"port"_s, server->port()}});
    }
}

void explain(const ControlCall &call)
{
    RpcParams params(call.params);
    if (Server *server = call.serverOf(params)) {
        call.answer({{u"server"_s, serverFacts(*server, call.servers())},
                     {u"lines"_s, lastLines(*server, explainedLines)},
                     {u"errors"_s, lastErrors(*server)}});
    }
}

void console(const ControlCall &call)
{
    RpcParams params(call.params);
    const qint64 count = params.integer(u"lines"_s, usualLines, 1, mostLines);
    if (const Server *server = call.serverOf(params))
        call.answer({{u"lines"_s, lastLines(*server, count)}});
}

} // namespace ControlMethods

} // namespace Core
