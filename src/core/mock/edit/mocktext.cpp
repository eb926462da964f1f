// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/mocktext.h"

#include "core/json/positionedyaml.h"
#include "core/mock/edit/shapeedits.h"
#include "core/mock/mockroutejson.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

Json jsonOf(const QList<MockRoute> &routes)
{
    Json list = Json::array();
    for (const MockRoute &route : routes)
        list.push_back(mockRouteJson(route));
    return list;
}

// Formats that servers answer by as well: OpenAPI, Mockoon's, HAR.
bool isOfOthers(const PositionedJson &json)
{
    const auto has = [&json](QStringView key) { return json.find(key) != nullptr; };
    return !has(u"portsideMock")
        && (has(u"openapi") || has(u"swagger") || has(u"lastMigration") || has(u"log"));
}

QList<TextPosition> responsesOf(const PositionedJson &route)
{
    if (const auto *one = route.find(u"response"))
        return {one->value.position};
    QList<TextPosition> positions;
    const auto *member = route.find(u"responses");
    if (const auto *list = member ? member->value.as<PositionedJson::Array>() : nullptr) {
        for (const PositionedJson &each : *list)
            positions += each.position;
    }
    return positions;
}

} // namespace

Result<MockText, JsonError> MockText::read(const QByteArray &text, MockSyntax syntax)
{
    const auto json
        = syntax == MockSyntax::Yaml ? PositionedYaml::parse(text) : PositionedJson::parse(text);
    if (!json)
        return Unexpected {json.error()};
    MockText result;
    result.m_text = text;
    result.m_syntax = syntax;
    result.m_isOwn = !isOfOthers(*json);
    auto file = readMock(text, syntax);
    if (file)
        result.m_file = std::move(*file);
    else if (result.m_isOwn)
        return Unexpected {file.error()};
    if (!result.m_isOwn)
        return result;
    result.m_root = textShape(text, syntax, *json);
    const auto *resources = json->find(u"resources");
    if (const auto *all = resources ? resources->value.as<PositionedJson::Array>() : nullptr) {
        for (const PositionedJson &each : *all)
            result.m_resources += each.position;
    }
    const TextNode::Entry *routes = result.m_root.find(u"routes"_s);
    const auto *list = routes ? json->find(u"routes")->value.as<PositionedJson::Array>() : nullptr;
    if (!list)
        return result;
    result.m_routes = routes->value;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const PositionedJson &route = list->at(i);
        const TextNode &node = result.m_routes.entries[i].value;
        const auto lines = text.mid(node.begin, node.end - node.begin).count('\n');
        result.m_extents.append({route.position, route.position.line + int(lines)});
        result.m_responses += responsesOf(route);
    }
    return result;
}

TextPosition MockText::positionOf(qsizetype route) const
{
    return m_extents.value(route).first;
}

TextPosition MockText::positionOf(qsizetype route, qsizetype response) const
{
    return m_responses.value(route).value(response, positionOf(route));
}

TextPosition MockText::positionOfResource(qsizetype resource) const
{
    return m_resources.value(resource);
}

qsizetype MockText::routeAt(int line) const
{
    const auto found = std::ranges::find_if(m_extents, [line](const auto &extent) {
        return line >= extent.first.line && line <= extent.second;
    });
    return found == m_extents.end() ? -1 : found - m_extents.begin();
}

Unexpected<QString> MockText::ofOthers()
{
    return failure(
        Tr::tr("This is a file of another program's format, which is changed as text only. Make "
               "a mock file of it to change its routes."));
}

// A change is right when the text says what was wanted: nothing else is taken.
Result<QByteArray> MockText::checked(const QByteArray &text, const MockFile &wanted) const
{
    // Numbers and escapes can be written in several ways.
    const auto isWanted = [&wanted](const MockFile &file) {
        return file == wanted || mockFileJson(file) == mockFileJson(wanted);
    };
    if (const auto read = readMock(text, m_syntax); read && isWanted(*read))
        return text;
    const QByteArray plain = withRoutes(wanted.routes);
    const auto read = readMock(plain, m_syntax);
    if (!read)
        return failure(read.error().message);
    if (isWanted(*read))
        return plain;
    return failure(Tr::tr("This cannot be changed here without changing something else of the "
                          "file. Change the text."));
}

QByteArray MockText::withRoutes(const QList<MockRoute> &routes) const
{
    ShapeEdits edits(m_text, m_syntax);
    if (m_routes.end > 0)
        edits.replace(m_routes, jsonOf(routes));
    else
        edits.insert(m_root, m_root.entries.size(), u"routes"_s, jsonOf(routes));
    return edits.text();
}

Result<QByteArray> MockText::withRoute(qsizetype index, const MockRoute &route) const
{
    if (!m_isOwn)
        return ofOthers();
    MockFile wanted = m_file;
    const Json before = mockRouteJson(wanted.routes[index]);
    Json after = mockRouteJson(route);
    wanted.routes[index] = route;
    const TextNode &node = m_routes.entries[index].value;
    ShapeEdits edits(m_text, m_syntax);
    // The text may have a list of one response, or several may become one.
    if (node.find(u"responses"_s)) {
        const auto listed = [](const Json &written) {
            Json json = written;
            if (const auto one = written.find("response"); one != written.end()) {
                json["responses"] = Json::array({*one});
                json.erase("response");
            }
            return json;
        };
        edits.apply(node, listed(before), listed(after));
    } else {
        edits.apply(node, before, after);
    }
    return checked(edits.text(), wanted);
}

Result<QByteArray> MockText::withRouteInserted(qsizetype index, const MockRoute &route) const
{
    if (!m_isOwn)
        return ofOthers();
    MockFile wanted = m_file;
    wanted.routes.insert(index, route);
    ShapeEdits edits(m_text, m_syntax);
    if (m_routes.end > 0)
        edits.insert(m_routes, index, {}, mockRouteJson(route));
    else
        return checked(withRoutes(wanted.routes), wanted);
    return checked(edits.text(), wanted);
}

Result<QByteArray> MockText::withRouteCopied(qsizetype index) const
{
    if (!m_isOwn)
        return ofOthers();
    MockFile wanted = m_file;
    wanted.routes.insert(index + 1, m_file.routes[index]);
    ShapeEdits edits(m_text, m_syntax);
    edits.insertText(m_routes, index + 1, edits.entryText(m_routes, index));
    return checked(edits.text(), wanted);
}

Result<QByteArray> MockText::withRouteMoved(qsizetype from, qsizetype to) const
{
    if (!m_isOwn)
        return ofOthers();
    if (from == to)
        return m_text;
    MockFile wanted = m_file;
    wanted.routes.move(from, to);
    ShapeEdits edits(m_text, m_syntax);
    edits.insertText(m_routes, to > from ? to + 1 : to, edits.entryText(m_routes, from));
    edits.remove(m_routes, from);
    return checked(edits.text(), wanted);
}

Result<QByteArray> MockText::withoutRoute(qsizetype index) const
{
    if (!m_isOwn)
        return ofOthers();
    MockFile wanted = m_file;
    wanted.routes.removeAt(index);
    ShapeEdits edits(m_text, m_syntax);
    edits.remove(m_routes, index);
    return checked(edits.text(), wanted);
}

} // namespace Core
