// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockroutereader.h"

#include "core/expressiontexts.h"
#include "core/http/parse/characters.h"
#include "core/json/jsonobjectreader.h"
#include "core/mock/mockresponsereader.h"
#include "core/mock/mocktexts.h"
#include "core/mock/mockwords.h"
#include "core/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

void readMethods(JsonObjectReader &reader, MockRoute &route)
{
    const PositionedJson::Member *member = reader.member(u"method");
    if (!member)
        return;
    QStringList methods;
    if (const auto *one = member->value.as<QString>())
        methods = QStringList(*one);
    else
        methods = reader.texts(u"method").value_or(QStringList());
    for (const QString &each : std::as_const(methods)) {
        const QByteArray method = each.toUtf8();
        if (method.isEmpty() || !std::ranges::all_of(method, isTokenByte))
            reader.fail(member->value.position, MockTexts::noMethod(each));
        route.methods += method;
    }
    if (methods.isEmpty())
        reader.fail(member->value.position,
                    Tr::tr("A method is missing here; without the key every method is meant."));
}

void readPath(JsonObjectReader &reader, MockRoute &route)
{
    const auto path = reader.text(u"path");
    const auto regex = reader.text(u"pathRegex");
    if (path && regex) {
        reader.excluded(u"pathRegex", u"path");
    } else if (path) {
        auto parsed = PathTemplate::parse(*path);
        if (parsed)
            route.path = std::move(*parsed);
        else
            reader.fail(reader.member(u"path")->value.position, parsed.error());
    } else if (regex) {
        route.pathRegex = *regex;
        // As it is used: what it does not close would take in what follows.
        const QRegularExpression expression(QRegularExpression::anchoredPattern(*regex));
        if (!expression.isValid() || regex->isEmpty())
            reader.fail(reader.member(u"pathRegex")->value.position,
                        ExpressionTexts::invalid(*regex, expression));
    } else if (!reader.member(u"path") && !reader.member(u"pathRegex")) {
        reader.missing(u"path");
    }
}

void readChoice(JsonObjectReader &reader, MockRoute &route)
{
    const std::optional<QString> choice = reader.text(u"choose");
    if (!choice)
        return;
    const QStringList known = mockChoiceWords();
    const qsizetype index = known.indexOf(*choice);
    if (index < 0)
        reader.unknownWord(u"choose", known);
    else
        route.choice = MockChoice(index);
}

void readResponses(JsonObjectReader &reader, MockRoute &route, JsonErrors &errors)
{
    const PositionedJson *one = reader.object(u"response");
    const PositionedJson *list = reader.array(u"responses");
    if (one && list) {
        reader.excluded(u"responses", u"response");
    } else if (one) {
        route.responses += readMockResponse(*one, errors);
    } else if (list) {
        for (const PositionedJson &each : *list->as<PositionedJson::Array>())
            route.responses += readMockResponse(each, errors);
        if (route.responses.isEmpty())
            reader.fail(list->position, Tr::tr("There must be a response in this list."));
    } else if (!reader.member(u"response") && !reader.member(u"responses")) {
        reader.missing(u"response");
    }
}

} // namespace

MockRoute readMockRoute(const PositionedJson &json, JsonErrors &errors)
{
    JsonObjectReader reader(json, errors);
    MockRoute route;
    route.line = json.position.line;
    route.name = reader.text(u"name").value_or(QString());
    route.notes = reader.text(u"notes").value_or(QString());
    route.isEnabled = reader.flag(u"enabled").value_or(true);
    readMethods(reader, route);
    readPath(reader, route);
    readChoice(reader, route);
    readResponses(reader, route, errors);
    route.operation = reader.text(u"operation").value_or(QString());
    route.imported = reader.text(u"imported").value_or(QString());
    reader.finish();
    return route;
}

} // namespace Core
