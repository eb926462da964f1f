// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the administration about resources, snapshots, connections and beginning anew.

#include "core/mock/live/mocklivereader.h"
#include "core/mock/mocktexts.h"
#include "kinds/mock/admin/adminanswers.h"
#include "kinds/mock/admin/adminapi.h"
#include "kinds/mock/admin/admintext.h"
#include "kinds/mock/tr.h"

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using AdminText::utf8;
using Json = nlohmann::ordered_json;

namespace {

// What follows "resources", as the path of one.
QString pathOf(const PathSegments &segments)
{
    QString path;
    for (size_t i = 1; i < segments.size(); ++i)
        path += u'/' + QString::fromUtf8(segments[i]);
    return path;
}

Json jsonOf(const LiveSession &session)
{
    return {{"number", session.exchange().id()},
            {"kind", session.response().live->isWebSocket() ? "websocket" : "events"},
            {"path", utf8(session.path())},
            {"route", utf8(session.response().title)},
            {"since", utf8(session.since())},
            {"sent", session.sent()}};
}

} // namespace

void AdminApi::resources(const Call &call)
{
    const ResourceSet &all = m_target.engine().resources();
    if (call.path.size() == 1 && call.method == "GET") {
        Json list = Json::array();
        for (const auto &resource : all.all())
            list.push_back(
                {{"path", utf8(resource->source().path)}, {"entries", resource->items().size()}});
        AdminAnswers::give(call.exchange, 200, list);
        return;
    }
    Resource *resource = all.find(pathOf(call.path));
    if (!resource) {
        AdminAnswers::fail(call.exchange, 404, Core::MockTexts::noResource(pathOf(call.path)));
        return;
    }
    if (call.method == "PUT") {
        const auto set = call.json.is_array()
            ? resource->setItems(Resource::Items(call.json.begin(), call.json.end()))
            : Core::failure(Tr::tr("The content must be a list of objects."));
        m_target.resourcesChanged();
        if (!set) {
            AdminAnswers::fail(call.exchange, 400, set.error());
            return;
        }
    } else if (call.method == "DELETE") {
        resource->reset();
        m_target.resourcesChanged();
    } else if (call.method != "GET") {
        AdminAnswers::notAllowed(call.exchange, "GET, PUT, DELETE");
        return;
    }
    AdminAnswers::give(call.exchange, 200, resource->items());
}

void AdminApi::snapshots(const Call &call)
{
    const ResourceSet &all = m_target.engine().resources();
    if (call.path.size() == 1 && call.method == "GET") {
        Json names = Json::array();
        for (const QString &name : m_target.snapshots().names())
            names.push_back(utf8(name));
        AdminAnswers::give(call.exchange, 200, names);
        return;
    }
    if (call.path.size() != 2) {
        AdminAnswers::unknown(call.exchange);
        return;
    }
    const QString name = QString::fromUtf8(call.path[1]);
    bool isDone = false;
    if (call.method == "PUT") {
        isDone = m_target.snapshots().save(name, all, m_target.state());
    } else if (call.method == "POST") {
        isDone = m_target.snapshots().restore(name, all, m_target.state());
        m_target.resourcesChanged();
    } else if (call.method == "DELETE") {
        isDone = m_target.snapshots().remove(name);
    } else {
        AdminAnswers::notAllowed(call.exchange, "PUT, POST, DELETE");
        return;
    }
    if (isDone)
        AdminAnswers::done(call.exchange);
    else if (call.method == "PUT")
        AdminAnswers::fail(call.exchange, 507, SnapshotShelf::full());
    else
        AdminAnswers::fail(call.exchange, 404, Tr::tr("There is no snapshot “%1”.").arg(name));
}

void AdminApi::connections(const Call &call)
{
    if (call.method != "GET" || call.path.size() != 1) {
        AdminAnswers::notAllowed(call.exchange, "GET");
        return;
    }
    Json list = Json::array();
    for (const LiveSession *session : m_target.hub().sessions())
        list.push_back(jsonOf(*session));
    AdminAnswers::give(call.exchange, 200, list);
}

// A message as in a script; “path”, “route” or “number” says to whom.
void AdminApi::broadcast(const Call &call)
{
    if (call.method != "POST") {
        AdminAnswers::notAllowed(call.exchange, "POST");
        return;
    }
    QByteArray path;
    QString route;
    qint64 number = 0;
    for (const Core::NameValue &pair : Core::parseNameValues(call.query)) {
        if (pair.name == "path")
            path = pair.value;
        else if (pair.name == "route")
            route = QString::fromUtf8(pair.value);
        else if (pair.name == "number")
            number = pair.value.toLongLong();
    }
    const auto fits = [&](const LiveSession &session) {
        return (path.isEmpty() || session.path() == path)
            && (route.isEmpty() || session.response().title == route)
            && (number == 0 || session.exchange().id() == number);
    };
    qsizetype reached = 0;
    bool isMessage = false; // of one of the two
    QString fault;
    for (const auto kind : {Core::MockLive::Kind::WebSocket, Core::MockLive::Kind::Events}) {
        const auto message = Core::readMockMessage(call.body, kind);
        isMessage = isMessage || message;
        if (!message) {
            fault = message.error().toString(Tr::tr("content"));
            continue;
        }
        reached += m_target.hub().broadcast(*message, [&](const LiveSession &session) {
            return fits(session) && session.response().live->live.kind == kind;
        });
    }
    if (isMessage)
        AdminAnswers::give(call.exchange, 200, {{"connections", reached}});
    else
        AdminAnswers::fail(call.exchange, 400, fault);
}

// All of it, or what the query names: ?what=state,counts
void AdminApi::reset(const Call &call)
{
    const QByteArrayList known {"routes", "counts", "state", "resources", "requests"};
    QByteArrayList what = known;
    for (const Core::NameValue &pair : Core::parseNameValues(call.query)) {
        if (pair.name == "what")
            what = pair.value.split(',');
    }
    const auto isUnknown = [&known](const QByteArray &each) { return !known.contains(each); };
    if (call.method != "POST") {
        AdminAnswers::notAllowed(call.exchange, "POST");
        return;
    }
    if (const auto word = std::ranges::find_if(what, isUnknown); word != what.end()) {
        AdminAnswers::fail(
            call.exchange, 400,
            Tr::tr("“%1” cannot be reset; known are: %2.")
                .arg(QString::fromUtf8(*word), QString::fromLatin1(known.join(", "))));
        return;
    }
    if (what.contains("state"))
        m_target.state().clear();
    if (what.contains("requests"))
        m_target.journal().clear();
    if (what.contains("counts"))
        m_target.engine().resetCounts();
    if (what.contains("resources")) {
        m_target.engine().resources().reset();
        m_target.resourcesChanged();
    }
    if (what.contains("routes") && !m_target.overlay().isEmpty()) {
        m_target.overlay().clear();
        routesChanged(call, 204);
    } else {
        AdminAnswers::done(call.exchange);
    }
}

} // namespace Kinds::Mock
