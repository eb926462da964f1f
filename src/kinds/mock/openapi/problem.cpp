// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/openapi/problem.h"

#include "kinds/mock/plannedroute.h"
#include "kinds/mock/tr.h"

namespace Kinds::Mock {

using namespace Qt::StringLiterals;

namespace {

PlannedResponse made(int status, const QString &title, const QString &detail)
{
    const nlohmann::ordered_json json {
        {"title", title.toStdString()}, {"status", status}, {"detail", detail.toStdString()}};
    PlannedResponse response;
    response.title = title;
    response.head.status = status;
    response.head.headers.set("Content-Type", "application/problem+json");
    response.content
        = {Core::MockContent::Kind::Json, QByteArray::fromStdString(json.dump(2)) + '\n'};
    return response;
}

} // namespace

const PlannedResponse *problemResponse(Problem problem)
{
    static const PlannedResponse noSuchStatus = made(
        404, Tr::tr("No answer with this status"),
        Tr::tr("The operation has no answer with the status that “Prefer: code=…” asks for."));
    static const PlannedResponse noSuchExample
        = made(404, Tr::tr("No such example"),
               Tr::tr("The answer has no example of the name that “Prefer: example=…” asks for."));
    static const PlannedResponse notAcceptable
        = made(406, Tr::tr("Not acceptable"),
               Tr::tr("The operation has no answer of a type that “Accept” allows."));
    switch (problem) {
    case Problem::NoSuchStatus:
        return &noSuchStatus;
    case Problem::NoSuchExample:
        return &noSuchExample;
    case Problem::NotAcceptable:
        break;
    }
    return &notAcceptable;
}

} // namespace Kinds::Mock
