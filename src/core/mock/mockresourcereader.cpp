// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockresourcereader.h"

#include "core/json/jsonobjectreader.h"
#include "core/json/jsontext.h"
#include "core/mock/mocktexts.h"
#include "core/tr.h"

#include <QSet>

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

} // namespace

MockResource readMockResource(const PositionedJson &json, std::optional<JsonError> &error)
{
    JsonObjectReader reader(json, error);
    MockResource resource;
    readPath(reader, resource);
    resource.idKey = reader.text(u"id").value_or(resource.idKey);
    readData(reader, resource);
    reader.finish();
    return resource;
}

} // namespace Core
