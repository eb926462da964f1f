// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/nearmisses.h"

#include "kinds/mock/tr.h"

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

struct Miss
{
    double nearness = 0; // 1: the path fits
    QString why;
    const PlannedRoute *route = nullptr;
};

QString shownSegment(const QByteArray &segment)
{
    return QString::fromUtf8(segment);
}

// How a segment is written in a template.
QString written(const Core::MockRoute &route, qsizetype index)
{
    return route.path.text().section(u'/', int(index) + 1, int(index) + 1);
}

// How much of the path fits, and what does not.
Miss missOfPath(const PlannedRoute &planned, const RequestFacts &facts)
{
    const Core::MockRoute &route = planned.source();
    if (!route.pathRegex.isEmpty()) {
        const QRegularExpression regex = RequestFacts::expressionOf(route);
        const bool fits = regex.match(QString::fromUtf8(facts.path())).hasMatch();
        return {fits ? 1.0 : 0.0, Tr::tr("The path does not match “%1”.").arg(route.pathRegex),
                &planned};
    }
    const QList<Core::PathSegment> &wanted = route.path.segments();
    const PathSegments &given = facts.segments();
    const qsizetype fixed = wanted.size() - (route.path.hasRest() ? 1 : 0);
    QString why;
    double fitting = 0;
    for (qsizetype i = 0; i < std::min(fixed, qsizetype(given.size())); ++i) {
        if (wanted[i].match(given[size_t(i)]))
            fitting += wanted[i].kind == Core::PathSegment::Kind::Literal ? 1 : 0.5;
        else if (why.isEmpty())
            why = Tr::tr("Segment %1 of the path is “%2”, not “%3”.")
                      .arg(QString::number(i + 1), shownSegment(given[size_t(i)]),
                           written(route, i));
    }
    const bool sizeFits = route.path.hasRest() ? qsizetype(given.size()) >= fixed
                                               : qsizetype(given.size()) == fixed;
    if (why.isEmpty() && !sizeFits)
        why = Tr::tr("The number of segments of the path is %1, not %2.")
                  .arg(given.size())
                  .arg(wanted.size());
    if (why.isEmpty())
        return {1, {}, &planned};
    const auto most = double(std::max(fixed, qsizetype(given.size())));
    return {0.9 * fitting / std::max(most, 1.0), why, &planned};
}

QString whyNoResponse(const PlannedRoute &route, const RequestFacts &facts, const State &state)
{
    const Circumstances now = route.circumstances(state);
    for (const PlannedResponse &response : route.responses()) {
        for (const Condition &condition : response.when) {
            if (!condition.holds(facts, now))
                return condition.describe(facts, now);
        }
    }
    return {};
}

Miss missOf(const PlannedRoute &route, const RequestFacts &facts, const State &state)
{
    Miss miss = missOfPath(route, facts);
    const QByteArray &method = facts.request().method;
    const bool takes = route.takes(method) || (method == "HEAD" && route.takes("GET"));
    if (!route.source().isEnabled) {
        miss.nearness *= 0.8;
        miss.why = Tr::tr("The route is off.");
    } else if (!takes && miss.why.isEmpty()) {
        miss.why = Tr::tr("The method is %1, not %2.")
                       .arg(QString::fromLatin1(method),
                            QString::fromLatin1(route.source().methods.join(", ")));
    } else if (miss.why.isEmpty()) {
        miss.nearness = 2;
        miss.why = whyNoResponse(route, facts, state);
    } else if (!takes) {
        miss.nearness *= 0.9;
    }
    return miss;
}

QByteArray written(const Json &answer)
{
    return QByteArray::fromStdString(answer.dump(2, ' ', false, Json::error_handler_t::replace))
        + '\n';
}

} // namespace

QByteArray nearMisses(const MockEngine &engine, const RequestFacts &facts, const State &state)
{
    constexpr size_t most = 3;
    constexpr double nearEnough = 0.2;
    std::vector<Miss> misses;
    for (const PlannedRoute &route : engine.routes()) {
        Miss miss = missOf(route, facts, state);
        if (miss.nearness >= nearEnough)
            misses.push_back(std::move(miss));
    }
    std::ranges::stable_sort(misses, std::ranges::greater {}, &Miss::nearness);
    const auto text = [](const QString &value) { return value.toStdString(); };
    Json nearest = Json::array();
    for (size_t i = 0; i < std::min(most, misses.size()); ++i)
        nearest.push_back({{"route", text(misses[i].route->source().title())},
                           {"line", misses[i].route->source().line},
                           {"why", text(misses[i].why)}});
    const QString what
        = Tr::tr("No route answers %1 %2.")
              .arg(QString::fromLatin1(facts.request().method), QString::fromUtf8(facts.path()));
    return written({{"error", text(what)}, {"nearest", std::move(nearest)}});
}

QByteArray whyNoAnswer(const QString &why)
{
    return written({{"error", why.toStdString()}});
}

} // namespace Kinds::Mock
