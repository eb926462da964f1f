// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockresourcereader.h"

#include "core/json/jsonobjectreader.h"
#include "core/json/jsontext.h"
#include "core/mock/mockcontentreader.h"
#include "core/mock/mocktexts.h"
#include "core/mock/mockvalues.h"
#include "core/mock/mockwords.h"
#include "core/tr.h"

#include <QSet>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

void readPath(JsonObjectReader &reader, MockResource &resource)
{
    const auto path = reader.text(u"path");
    if (!path) {
        if (!reader.member(u"path"))
            reader.missing(u"path");
        return;
    }
    resource.path = *path;
    const auto parsed = PathTemplate::parse(*path);
    bool isPlain = parsed && path->size() > 1 && !path->endsWith(u'/');
    for (const PathSegment &segment : parsed ? parsed->segments() : QList<PathSegment>())
        isPlain &= segment.kind == PathSegment::Kind::Literal;
    if (!isPlain)
        reader.fail(
            reader.member(u"path")->value.position,
            Tr::tr("The path “%1” of a resource must begin with “/”, have no parameters and "
                   "not end with “/”.")
                .arg(*path));
}

void readStyle(JsonObjectReader &reader, MockResource &resource)
{
    const std::optional<QString> style = reader.text(u"style");
    const QStringList known = mockStyleWords();
    if (style && !known.contains(*style))
        reader.unknownWord(u"style", known);
    else if (style)
        resource.style = MockStyle(known.indexOf(*style));
}

// As paths have it; an empty one is none.
std::optional<QString> idText(const PositionedJson &value)
{
    if (const auto *number = value.as<std::int64_t>())
        return QString::number(*number);
    const auto *text = value.as<QString>();
    return text && !text->isEmpty() ? std::optional(*text) : std::nullopt;
}

void readData(JsonObjectReader &reader, MockResource &resource)
{
    const PositionedJson::Member *member = reader.member(u"data");
    if (member && member->value.as<QString>()) {
        resource.dataName = *member->value.as<QString>();
        return;
    }
    const PositionedJson *data = reader.array(u"data");
    if (data && resource.style == MockStyle::Mockoon) {
        resource.data = jsonText(*data);
        return;
    }
    if (!data)
        return;
    QSet<QString> ids;
    for (const PositionedJson &each : *data->as<PositionedJson::Array>()) {
        if (!reader.requireObject(each))
            continue;
        const PositionedJson::Member *id = each.find(resource.idKey);
        const std::optional<QString> text = id ? idText(id->value) : std::nullopt;
        if (!text) {
            reader.fail(
                each.position,
                Tr::tr("“%1” must be there, as a text or a whole number.").arg(resource.idKey));
        } else if (ids.contains(*text)) {
            reader.fail(id->value.position, MockTexts::entryExists(resource.idKey));
        } else {
            ids.insert(*text);
        }
    }
    resource.data = jsonText(*data);
}

void readRelations(JsonObjectReader &reader, MockResource &resource)
{
    const PositionedJson *object = reader.object(u"belongsTo");
    if (!object)
        return;
    for (const PositionedJson::Member &each : *object->as<PositionedJson::Object>()) {
        const auto *path = each.value.as<QString>();
        if (path)
            resource.belongsTo.append({each.key, *path});
        else
            reader.fail(each.value.position,
                        Tr::tr("“%1” must be %2.").arg(each.key, Tr::tr("a text")));
    }
}

MockResource readResource(const PositionedJson &json, JsonErrors &errors)
{
    JsonObjectReader reader(json, errors);
    MockResource resource;
    readPath(reader, resource);
    resource.idKey = reader.text(u"id").value_or(resource.idKey);
    readStyle(reader, resource);
    readData(reader, resource);
    resource.headers = readMockFields(reader);
    resource.delay = readMockDelay(reader);
    readRelations(reader, resource);
    resource.store = readMockPath(reader, u"store").value_or(QByteArray());
    reader.finish();
    return resource;
}

// What lists say of others, when all are known.
void checkAmong(const QList<MockResource> &all, const PositionedJson &json,
                const MockResource &resource, JsonErrors &errors)
{
    JsonObjectReader reader(json, errors);
    const auto place = [&](QStringView key) {
        const PositionedJson::Member *member = reader.member(key);
        return member ? member->value.position : json.position;
    };
    const auto isPath = [](const QString &path) {
        return [path](const MockResource &other) { return other.path == path; };
    };
    if (std::ranges::count_if(all, isPath(resource.path)) > 1)
        reader.fail(place(u"path"), Tr::tr("There are two resources “%1”.").arg(resource.path));
    const auto sharesFile = [&resource](const MockResource &other) {
        return !resource.store.isEmpty() && other.store == resource.store;
    };
    if (std::ranges::count_if(all, sharesFile) > 1)
        reader.fail(place(u"store"),
                    Tr::tr("Two resources cannot be kept in one file; give each one of its own."));
    for (const MockRelation &relation : resource.belongsTo) {
        if (std::ranges::none_of(all, isPath(relation.path)))
            reader.fail(place(u"belongsTo"), MockTexts::noResource(relation.path));
    }
}

} // namespace

QList<MockData> readMockData(const PositionedJson &json, JsonErrors &errors)
{
    QList<MockData> data;
    for (const PositionedJson &each : *json.as<PositionedJson::Array>()) {
        JsonObjectReader reader(each, errors);
        MockData entry;
        entry.name = reader.text(u"name").value_or(QString());
        entry.id = reader.text(u"id").value_or(QString());
        if (!reader.member(u"name"))
            reader.missing(u"name");
        if (const PositionedJson::Member *value = reader.member(u"value"))
            entry.value = jsonText(value->value);
        else
            reader.missing(u"value");
        reader.finish();
        data += std::move(entry);
    }
    return data;
}

void resolveMockData(MockFile &file, const PositionedJson &topLevel, JsonErrors &errors)
{
    JsonObjectReader reader(topLevel, errors);
    for (qsizetype i = 0; i < file.resources.size(); ++i) {
        MockResource &resource = file.resources[i];
        if (resource.dataName.isEmpty())
            continue;
        if (const MockData *data = findMockData(file, resource.dataName))
            resource.data = data->value.startsWith('[') ? data->value : resource.data;
        else
            reader.fail(reader.array(u"resources")->as<PositionedJson::Array>()->at(i).position,
                        Tr::tr("There is no “%1” in “data”.").arg(resource.dataName));
    }
}

QList<MockResource> readMockResources(const PositionedJson &json, JsonErrors &errors)
{
    QList<MockResource> resources;
    const auto before = errors.size();
    const auto &list = *json.as<PositionedJson::Array>();
    for (const PositionedJson &each : list)
        resources += readResource(each, errors);
    if (errors.size() > before)
        return resources;
    for (qsizetype i = 0; i < resources.size(); ++i)
        checkAmong(resources, list[i], resources[i], errors);
    return resources;
}

} // namespace Core
