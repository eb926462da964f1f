// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/openapi/negotiation.h"

#include "core/formats/content/mediatype.h"
#include "kinds/mock/openapi/problem.h"
#include "kinds/mock/plannedroute.h"
#include "kinds/mock/tr.h"

#include <algorithm>

namespace Kinds::Mock {

using Responses = std::vector<const PlannedResponse *>;

namespace {

void take(Preferences &preferences, const QByteArray &name, QByteArray value)
{
    if (value.size() > 1 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    if (name == "code" || name == "status")
        preferences.status = value.toInt();
    else if (name == "example")
        preferences.example = QString::fromUtf8(value);
    else if (name == "dynamic")
        preferences.isDynamic = value != "false";
}

// How much a client wants a type; 0: not at all.
double wanted(const QList<Core::MediaType> &accepted, const QByteArray &type)
{
    double quality = 0;
    int best = -1; // how definite the range is that decides
    for (const Core::MediaType &range : accepted) {
        const bool isAny = range.name == "*/*" || range.name == "*";
        const bool isKind = range.name.endsWith("/*") && type.startsWith(range.name.chopped(1));
        const int fit = range.name == type ? 2 : isKind ? 1 : isAny ? 0 : -1;
        if (fit <= best)
            continue;
        best = fit;
        const QByteArray q = range.parameter("q");
        quality = q.isEmpty() ? 1 : q.toDouble();
    }
    return quality;
}

QList<Core::MediaType> acceptedBy(const Core::Request &request)
{
    QList<Core::MediaType> accepted;
    for (const QByteArray &value : request.headers.values("Accept")) {
        for (const QByteArray &part : value.split(','))
            accepted += Core::MediaType::parse(part.trimmed());
    }
    return accepted;
}

void keepStatus(Responses &responses, int status)
{
    std::erase_if(responses,
                  [status](const PlannedResponse *each) { return each->head.status != status; });
}

int usualStatus(const Responses &responses)
{
    const auto success = std::ranges::find_if(
        responses, [](const PlannedResponse *each) { return each->head.status < 300; });
    return (success == responses.end() ? responses.front() : *success)->head.status;
}

const PlannedResponse *acceptable(const Responses &responses, const Core::Request &request)
{
    const QList<Core::MediaType> accepted = acceptedBy(request);
    if (accepted.isEmpty())
        return responses.front();
    const PlannedResponse *best = nullptr;
    double most = 0;
    for (const PlannedResponse *each : responses) {
        const double quality = each->mediaType.isEmpty() ? 1 : wanted(accepted, each->mediaType);
        if (quality > most) {
            most = quality;
            best = each;
        }
    }
    return best ? best : problemResponse(Problem::NotAcceptable);
}

} // namespace

Preferences Preferences::of(const Core::Request &request)
{
    Preferences preferences;
    for (const QByteArray &value : request.headers.values("Prefer")) {
        QByteArray parts = value;
        for (const QByteArray &part : parts.replace(';', ',').replace(' ', ',').split(',')) {
            const qsizetype equals = part.indexOf('=');
            if (equals > 0)
                take(preferences, part.left(equals).trimmed().toLower(),
                     part.mid(equals + 1).trimmed());
        }
    }
    if (request.query().contains("__")) {
        for (const Core::NameValue &each : Core::parseNameValues(request.query())) {
            if (each.name.startsWith("__"))
                take(preferences, each.name.mid(2), each.value);
        }
    }
    return preferences;
}

const PlannedResponse *preferred(const Responses &fitting, const Core::Request &request)
{
    const Preferences preferences = Preferences::of(request);
    Responses responses = fitting;
    keepStatus(responses, preferences.status > 0 ? preferences.status : usualStatus(fitting));
    if (responses.empty())
        return problemResponse(Problem::NoSuchStatus);
    if (!preferences.example.isEmpty()) {
        std::erase_if(responses, [&](const PlannedResponse *each) {
            return each->name != preferences.example;
        });
        if (responses.empty())
            return problemResponse(Problem::NoSuchExample);
    }
    return acceptable(responses, request);
}

} // namespace Kinds::Mock
