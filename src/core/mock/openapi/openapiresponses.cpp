// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/openapi/openapiresponses.h"

#include "core/http/answer/emptystatus.h"
#include "core/mock/openapi/openapicontents.h"
#include "core/mock/openapi/openapiheaders.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using Json = OpenApiParts::Json;

namespace {

// "404", "4XX" or "default"; 0: none of them.
int statusOf(const std::string &key, bool hasSuccess)
{
    if (key == "default")
        return hasSuccess ? 500 : 200;
    const QByteArray text = QByteArray::fromStdString(key).toUpper().replace('X', '0');
    const int status = text.toInt();
    return status >= 200 && status <= 599 ? status : 0;
}

bool isSuccess(const std::string &key)
{
    return key.starts_with('2');
}

QList<MockResponse> responsesOf(OpenApiParts &parts, const OpenApiOperation &operation,
                                const std::string &key, const Json &response, int status)
{
    const std::string pointer = operation.pointer + "/responses" + OpenApiParts::step(key);
    const QString where = operation.title + u' ' + QString::fromStdString(key);
    MockResponse plain;
    plain.status = status;
    plain.headers = openApiHeaders(parts, response, where);
    QList<MockResponse> responses;
    const QList<OpenApiContent> contents = EmptyStatus::is(status)
        ? QList<OpenApiContent>()
        : openApiContents(parts, *operation.value, response, pointer, where);
    for (const OpenApiContent &content : contents) {
        MockResponse one = plain;
        one.name = content.example;
        one.content = content.content;
        one.schema = content.schema;
        one.yieldsToSchema = !content.schema.isEmpty();
        one.headers.set("Content-Type", content.type);
        responses += one;
    }
    if (responses.isEmpty())
        responses += plain;
    return responses;
}

} // namespace

QList<MockResponse> openApiResponses(OpenApiParts &parts, const OpenApiOperation &operation)
{
    QList<MockResponse> responses;
    const Json::object_t &members = parts.members(*operation.value, "responses");
    const bool hasSuccess
        = std::ranges::any_of(members, [](const auto &member) { return isSuccess(member.first); });
    for (const auto &[key, value] : members) {
        if (key.starts_with("x-"))
            continue;
        const QString name = QString::fromStdString(key);
        const int status = statusOf(key, hasSuccess);
        const Json *response = parts.documents().follow(value);
        if (status == 0)
            parts.note(operation.title, Tr::tr("An answer “%1” cannot be given.").arg(name));
        else if (!response || !response->is_object())
            parts.note(operation.title, Tr::tr("The answer %1 is not described.").arg(name));
        else
            responses += responsesOf(parts, operation, key, *response, status);
    }
    if (responses.isEmpty()) {
        parts.note(operation.title, Tr::tr("No answer is described; it is empty."));
        responses += MockResponse();
    }
    std::ranges::stable_sort(responses, {}, [](const MockResponse &response) {
        return (response.status < 300 ? 0 : 1000) + response.status;
    });
    return responses;
}

} // namespace Core
