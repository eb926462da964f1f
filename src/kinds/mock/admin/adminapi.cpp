// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/admin/adminapi.h"

#include "core/json/boundedjson.h"
#include "kinds/mock/admin/adminanswers.h"
#include "kinds/mock/admin/admintext.h"
#include "kinds/mock/tr.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using AdminText::utf8;

namespace {

constexpr qint64 longestContent = 64 * 1024 * 1024;

// Takes the same time wherever the two differ, and however long they are.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    const QByteArray first = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray second = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    int difference = 0;
    for (qsizetype i = 0; i < first.size(); ++i)
        difference |= first[i] ^ second[i];
    return difference == 0;
}

} // namespace

AdminApi::AdminApi(QByteArray token, AdminTarget &target)
    : m_token(std::move(token))
    , m_target(target)
{
}

bool AdminApi::takes(const QByteArray &path)
{
    return path.startsWith(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

bool AdminApi::isAllowed(const Core::Request &request) const
{
    const QByteArray given = request.headers.value("Authorization");
    constexpr QByteArrayView scheme = "bearer ";
    return given.first(std::min(given.size(), scheme.size())).toLower() == scheme
        && isSame(given.sliced(scheme.size()).trimmed(), m_token);
}

void AdminApi::handle(const Core::ExchangePtr &exchange)
{
    exchange->setAnsweredBy(Tr::tr("administration"));
    if (!isAllowed(exchange->request())) {
        Core::Response head {.status = 401};
        head.headers.append("WWW-Authenticate", "Bearer realm=\"mock administration\"");
        exchange->setRemark(Tr::tr("The token of the administration is missing or wrong."));
        exchange->respond(std::move(head));
        return;
    }
    exchange->leaveUnrecorded(); // no request to what is mocked
    exchange->collectBody(longestContent, [this, exchange](const QByteArray &body) {
        const QByteArray path = exchange->request().path();
        PathSegments segments = segmentsOf(path);
        segments.erase(segments.begin(), segments.begin() + 2);
        if (!segments.empty() && segments.back().isEmpty())
            segments.pop_back();
        dispatch({exchange, exchange->request().method, std::move(segments),
                  exchange->request().query(), body, Core::parseBoundedJson<Json>(body)});
    });
}

void AdminApi::dispatch(const Call &call)
{
    using Part = void (AdminApi::*)(const Call &call);
    constexpr std::array<std::pair<QByteArrayView, Part>, 8> parts {{
        {"routes", &AdminApi::routes},
        {"state", &AdminApi::state},
        {"resources", &AdminApi::resources},
        {"snapshots", &AdminApi::snapshots},
        {"requests", &AdminApi::requests},
        {"connections", &AdminApi::connections},
        {"broadcast", &AdminApi::broadcast},
        {"reset", &AdminApi::reset},
    }};
    if (call.path.empty()) {
        overview(call);
        return;
    }
    const auto part = std::ranges::find(parts, QByteArrayView(call.path.front()),
                                        &std::pair<QByteArrayView, Part>::first);
    if (part == parts.end())
        AdminAnswers::unknown(call.exchange);
    else
        (this->*part->second)(call);
}

void AdminApi::overview(const Call &call) const
{
    Json lists = Json::array();
    for (const auto &resource : m_target.engine().resources().all())
        lists.push_back(utf8(resource->source().path));
    AdminAnswers::give(call.exchange, 200,
                       {{"routes", m_target.engine().routeCount()},
                        {"changed", !m_target.overlay().isEmpty()},
                        {"resources", std::move(lists)},
                        {"connections", m_target.hub().sessions().size()},
                        {"requests", m_target.journal().count({})}});
}

void AdminApi::state(const Call &call)
{
    State &state = m_target.state();
    if (call.path.size() > 1) {
        AdminAnswers::unknown(call.exchange);
        return;
    }
    if (call.method == "DELETE") {
        state.clear();
    } else if (call.method == "PUT" || call.method == "PATCH") {
        const bool isGood
            = call.json.is_object() && std::ranges::all_of(call.json, [](const Json &value) {
                  return value.is_string() || value.is_null();
              });
        if (!isGood) {
            AdminAnswers::fail(call.exchange, 400,
                               Tr::tr("The content must be an object of texts; null forgets one."));
            return;
        }
        if (call.method == "PUT")
            state.clear();
        for (const auto &[name, value] : call.json.items()) {
            if (value.is_null())
                state.remove(QString::fromStdString(name));
            else
                state.insert(QString::fromStdString(name),
                             QString::fromStdString(value.get<std::string>()));
        }
    } else if (call.method != "GET") {
        AdminAnswers::notAllowed(call.exchange, "GET, PUT, PATCH, DELETE");
        return;
    }
    Json object = Json::object();
    for (auto it = state.cbegin(); it != state.cend(); ++it)
        object[utf8(it.key())] = utf8(it.value());
    AdminAnswers::give(call.exchange, 200, object);
}

void AdminApi::requests(const Call &call)
{
    if (call.method == "DELETE" && call.path.size() == 1) {
        m_target.journal().clear();
        AdminAnswers::done(call.exchange);
        return;
    }
    RequestJournal::Filter filter;
    for (const Core::NameValue &pair : Core::parseNameValues(call.query)) {
        if (pair.name == "method")
            filter.method = pair.value.toUpper();
        else if (pair.name == "path")
            filter.path = pair.value;
        else if (pair.name == "route")
            filter.route = QString::fromUtf8(pair.value);
        else if (pair.name == "unmatched")
            filter.onlyUnmatched = pair.value != "false";
        else if (pair.name == "after")
            filter.after = pair.value.toLongLong();
        else if (pair.name == "limit")
            filter.most = pair.value.toULongLong();
    }
    if (call.method != "GET")
        AdminAnswers::notAllowed(call.exchange, "GET, DELETE");
    else if (call.path.size() == 2 && call.path[1] == "count")
        AdminAnswers::give(call.exchange, 200, {{"count", m_target.journal().count(filter)}});
    else if (call.path.size() == 1)
        AdminAnswers::give(call.exchange, 200, m_target.journal().list(filter));
    else
        AdminAnswers::unknown(call.exchange);
}

} // namespace Kinds::Mock
