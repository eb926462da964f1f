// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlserver.h"
#include "core/control/controlsession.h"
#include "core/control/facts/serverfacts.h"
#include "core/control/methods/controlmethods.h"
#include "core/control/methods/statewait.h"
#include "core/json/positionedjson.h"
#include "core/server/serverlist.h"
#include "core/tr.h"
#include "core/workspace/configreader.h"
#include "core/workspace/workspace.h"

#include <QJsonDocument>

// What changes the servers.

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using State = ServerState::Value;
using Goal = StateWait::Goal;

constexpr double usualPatience = 60; // seconds
constexpr double longestPatience = 3'600;

// Of a call that may wait for what becomes of it.
struct Waiting
{
    explicit Waiting(RpcParams &params)
        : isWanted(params.flag(u"wait"_s, true))
        , patience(qint64(1'000 * params.number(u"timeout"_s, usualPatience, 0, longestPatience)))
    {
    }

    bool isWanted;
    std::chrono::milliseconds patience;
};

QJsonObject factsOf(const ControlCall &call, const Server &server)
{
    return {{u"server"_s, serverFacts(server, call.servers())}};
}

QJsonObject stopFacts(const ControlCall &call, const Server &server)
{
    QJsonObject facts = factsOf(call, server);
    facts[u"aborted"_s] = server.lastAborted();
    facts[u"survivors"_s] = server.lastSurvivors();
    return facts;
}

void answerWhen(const ControlCall &call, Server &server, Goal goal, const Waiting &waiting)
{
    const auto facts = [call, &server, goal] {
        return goal == Goal::Stopped ? stopFacts(call, server) : factsOf(call, server);
    };
    if (!waiting.isWanted) {
        call.answer(facts());
        return;
    }
    QObject *open = call.open();
    if (!open)
        return;
    const auto done = [call, facts](const std::optional<RpcError> &error) {
        if (error)
            call.refuse(*error);
        else
            call.answer(facts());
    };
    new StateWait(server, goal, waiting.patience, done, open);
}

// Whether it was refused: what starts now would keep the owner from its end.
bool refusedAtEnd(const ControlCall &call)
{
    if (!call.session.owner().isEnding())
        return false;
    call.refuse({RpcError::Overtaken, Tr::tr("The program that has it is ending.")});
    return true;
}

// One server as it stands in a workspace file.
Result<ServerConfig> configOf(const QJsonObject &object, const KindRegistry &kinds)
{
    const auto json = PositionedJson::parse(QJsonDocument(object).toJson());
    if (!json)
        return failure(json.error().message);
    JsonErrors errors;
    ServerConfig config = readConfig(*json, kinds, errors);
    if (!errors.isEmpty())
        return failure(errors.first().message);
    if (const Result<> valid = config.validate(*kinds.find(config.kind)); !valid)
        return failure(valid.error());
    return config;
}

} // namespace

namespace ControlMethods {

void start(const ControlCall &call)
{
    RpcParams params(call.params);
    const Waiting waiting(params);
    Server *server = call.serverOf(params);
    if (!server || refusedAtEnd(call))
        return;
    call.session.owner().noteCommand(server->id());
    if (server->state() != State::Running && server->state() != State::Starting)
        server->start();
    answerWhen(call, *server, Goal::Running, waiting);
}

void stop(const ControlCall &call)
{
    RpcParams params(call.params);
    const Waiting waiting(params);
    const bool isNow = params.flag(u"now"_s, false);
    Server *server = call.serverOf(params);
    if (!server)
        return;
    call.session.owner().noteCommand(server->id());
    const bool isRunning = server->state() == State::Running || server->state() == State::Starting;
    if (isNow)
        server->stopNow();
    else if (isRunning)
        call.servers().stop({server});
    else if (server->startsAgain())
        server->stop(); // it stops already
    answerWhen(call, *server, Goal::Stopped, waiting);
}

void restart(const ControlCall &call)
{
    RpcParams params(call.params);
    const Waiting waiting(params);
    Server *server = call.serverOf(params);
    if (!server || refusedAtEnd(call))
        return;
    call.session.owner().noteCommand(server->id());
    server->restart();
    answerWhen(call, *server, Goal::Running, waiting);
}

void add(const ControlCall &call)
{
    RpcParams params(call.params);
    const Waiting waiting(params);
    const QJsonObject object = params.object(u"server"_s);
    const bool isStarted = params.flag(u"start"_s, false);
    auto mistake = params.mistake();
    const auto config = mistake ? Result<ServerConfig>(failure(mistake->message))
                                : configOf(object, call.session.owner().workspace().kinds());
    if (!config) {
        call.refuse({RpcError::BadParameters, config.error()});
        return;
    }
    if (refusedAtEnd(call))
        return;
    Server &server = call.servers().add(*config);
    call.session.owner().noteCommand(server.id());
    if (!isStarted) {
        call.answer(factsOf(call, server));
        return;
    }
    server.start();
    answerWhen(call, server, Goal::Running, waiting);
}

void remove(const ControlCall &call)
{
    RpcParams params(call.params);
    const Server *server = call.serverOf(params);
    if (!server)
        return;
    call.session.owner().noteCommand(server->id());
    const QString name = server->name();
    call.servers().remove(server->id());
    call.answer({{u"removed"_s, name}});
}

} // namespace ControlMethods

} // namespace Core
