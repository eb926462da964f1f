// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/mcp/toolruns.h"

namespace Cli::ToolRuns {

using namespace Qt::StringLiterals;

namespace {

// Texts in it may have secrets.
QJsonObject maskedServer(const ToolCall &call, QJsonObject server)
{
    for (const QString &key : {u"waitsFor"_s, u"unhealthy"_s, u"paused"_s}) {
        if (server.contains(key))
            server[key] = call.mask(server[key].toString());
    }
    if (QJsonObject program = server["program"_L1].toObject(); program.contains("waitingFor"_L1)) {
        program[u"waitingFor"_s] = call.mask(program["waitingFor"_L1].toString());
        server[u"program"_s] = program;
    }
    if (!server.contains("failure"_L1))
        return server;
    QJsonObject failure = server["failure"_L1].toObject();
    failure[u"message"_s] = call.mask(failure["message"_L1].toString());
    QJsonArray output;
    for (const QJsonValue &line : failure["output"_L1].toArray())
        output << call.mask(line.toString());
    if (!output.isEmpty())
        failure[u"output"_s] = output;
    server[u"failure"_s] = failure;
    return server;
}

QJsonArray maskedLines(const ToolCall &call, const QJsonValue &lines)
{
    QJsonArray masked;
    for (const QJsonValue &each : lines.toArray()) {
        QJsonObject line = each.toObject();
        line[u"text"_s] = call.mask(line["text"_L1].toString());
        masked << line;
    }
    return masked;
}

// Of a tool that asks one server something; none: the call has failed.
std::optional<ControlOwner> ownerOf(ToolCall &call, const QString &server,
                                    Core::RpcParams &arguments)
{
    if (const auto mistake = arguments.mistake()) {
        call.fail(mistake->message);
        return std::nullopt;
    }
    return call.ownerOf(server);
}

void control(ToolCall &call, const QString &method, const QString &server, QJsonObject params,
             Core::RpcParams &arguments)
{
    const auto owner = ownerOf(call, server, arguments);
    if (!owner)
        return;
    params[u"server"_s] = server;
    call.ask(*owner, method, params, [&call](const QJsonObject &result) {
        call.succeed(maskedServer(call, result["server"_L1].toObject()));
    });
}

} // namespace

void listServers(ToolCall &call, Core::RpcParams &arguments)
{
    if (const auto mistake = arguments.mistake()) {
        call.fail(mistake->message);
        return;
    }
    QJsonArray servers;
    for (const ControlOwner &owner : call.owners()) {
        for (const QJsonValue &each : owner.servers) {
            QJsonObject server = maskedServer(call, each.toObject());
            server[u"process"_s] = owner.pid;
            server[u"of"_s] = owner.role;
            servers << server;
        }
    }
    QJsonObject result {{u"servers"_s, servers}};
    if (call.owners().empty())
        result[u"note"_s] = call.search().nobody();
    call.succeed(result);
}

void explainServer(ToolCall &call, Core::RpcParams &arguments)
{
    const QString server = arguments.text(u"server"_s);
    const auto owner = ownerOf(call, server, arguments);
    if (!owner)
        return;
    call.ask(*owner, u"explain"_s, {{u"server"_s, server}}, [&call](const QJsonObject &result) {
        QJsonArray errors;
        for (const QJsonValue &each : result["errors"_L1].toArray())
            errors << maskedFacts(call, each.toObject());
        call.succeed({{u"server"_s, maskedServer(call, result["server"_L1].toObject())},
                      {u"lastLines"_s, maskedLines(call, result["lines"_L1])},
                      {u"lastErrors"_s, errors}});
    });
}

void readOutput(ToolCall &call, Core::RpcParams &arguments)
{
    const QString server = arguments.text(u"server"_s);
    const qint64 lines = arguments.integer(u"lines"_s, 100, 1, 1'000);
    const auto owner = ownerOf(call, server, arguments);
    if (!owner)
        return;
    call.ask(*owner, u"console"_s, {{u"server"_s, server}, {u"lines"_s, lines}},
             [&call](const QJsonObject &result) {
                 call.succeed({{u"lines"_s, maskedLines(call, result["lines"_L1])}});
             });
}

void startServer(ToolCall &call, Core::RpcParams &arguments)
{
    control(call, u"start"_s, arguments.text(u"server"_s), {}, arguments);
}

void stopServer(ToolCall &call, Core::RpcParams &arguments)
{
    const bool isNow = arguments.flag(u"now"_s, false);
    control(call, u"stop"_s, arguments.text(u"server"_s), {{u"now"_s, isNow}}, arguments);
}

void restartServer(ToolCall &call, Core::RpcParams &arguments)
{
    control(call, u"restart"_s, arguments.text(u"server"_s), {}, arguments);
}

} // namespace Cli::ToolRuns
