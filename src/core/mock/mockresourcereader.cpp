// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockresourcereader.h"

#include "core/json/jsonobjectreader.h"
#include "core/json/jsontext.h"
#include "core/mock/mockcontentreader.h"
#include "core/mock/mocktexts.h"
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

void readData(JsonObjectReader &reader, MockResource &resource)
{
    const PositionedJson *data = reader.array(u"data");
    if (!data)
        return;
    QSet<QByteArray> ids;
    for (const PositionedJson &each : *data->as<PositionedJson::Array>()) {
        if (!reader.requireObject(each))
            continue;
        const PositionedJson::Member *id = each.find(resource.idKey);
        if (!id || !(id->value.as<QString>() || id->value.as<std::int64_t>())) {
            reader.fail(
                each.position,
                Tr::tr("“%1” must be there, as a text or a whole number.").arg(resource.idKey));
        } else if (const QByteArray text = jsonText(id->value); ids.contains(text)) {
            reader.fail(id->value.position, MockTexts::entryExists(resource.idKey));
        } else {
            ids.insert(text);
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

MockResource readResource(const PositionedJson &json, std::optional<JsonError> &error)
{
    JsonObjectReader reader(json, error);
    MockResource resource;
    readPath(reader, resource);
    resource.idKey = reader.text(u"id").value_or(resource.idKey);
    readData(reader, resource);
    readRelations(reader, resource);
    resource.store = readMockPath(reader, u"store").value_or(QByteArray());
    reader.finish();
    return resource;
}

// What lists say of others, when all are known.
void checkAmong(const QList<MockResource> &all, const PositionedJson &json,
                const MockResource &resource, std::optional<JsonError> &error)
{
    JsonObjectReader reader(json, error);
    const auto isPath = [](const QString &path) {
        return [path](const MockResource &other) { return other.path == path; };
    };
    if (std::ranges::count_if(all, isPath(resource.path)) > 1)
        reader.fail(reader.member(u"path")->value.position,
                    Tr::tr("There are two resources “%1”.").arg(resource.path));
    const auto sharesFile = [&resource](const MockResource &other) {
        return !resource.store.isEmpty() && other.store == resource.store;
    };
    if (std::ranges::count_if(all, sharesFile) > 1)
        reader.fail(reader.member(u"store")->value.position,
                    Tr::tr("Two resources cannot be kept in one file; give each one of its own."));
    for (const MockRelation &relation : resource.belongsTo) {
        if (std::ranges::none_of(all, isPath(relation.path)))
            reader.fail(reader.member(u"belongsTo")->value.position,
                        Tr::tr("There is no resource “%1”.").arg(relation.path));
    }
}

} // namespace

QList<MockResource> readMockResources(const PositionedJson &json, std::optional<JsonError> &error)
{
    QList<MockResource> resources;
    const auto &list = *json.as<PositionedJson::Array>();
    for (const PositionedJson &each : list)
        resources += readResource(each, error);
    for (qsizetype i = 0; i < resources.size() && !error; ++i)
        checkAmong(resources, list[i], resources[i], error);
    return resources;
}

} // namespace Core
