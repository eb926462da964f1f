// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/jsonfile.h"

#include "core/filetexts.h"
#include "core/json/boundedjson.h"
#include "core/json/jsonfaults.h"
#include "core/json/jsonvalue.h"
#include "core/json/positionedyaml.h"

#include <QFileInfo>

namespace Core {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr qint64 largest = 64 * 1024 * 1024;
constexpr int deepest = 256;
constexpr qsizetype mostMembers = 20'000; // each is looked for among all before

bool isYaml(const QString &path)
{
    return path.endsWith(".yaml"_L1, Qt::CaseInsensitive)
        || path.endsWith(".yml"_L1, Qt::CaseInsensitive);
}

} // namespace

Result<Json> readJsonText(const QByteArray &text, const QString &path)
{
    if (!isYaml(path)) {
        // Several times as fast as with positions, which only mistakes need.
        Json json = isWithin({.depth = deepest, .members = mostMembers}, text)
            ? Json::parse(text.begin(), text.end(), nullptr, false)
            : Json(Json::value_t::discarded);
        if (!json.is_discarded())
            return json;
    }
    const auto read = isYaml(path) ? PositionedYaml::parse(text) : PositionedJson::parse(text);
    if (!read)
        return failure(read.error().toString(path));
    return jsonValue(*read);
}

Result<Json> readJsonFile(const QString &path)
{
    // To open a pipe would wait for whoever writes into it.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return failure(FileTexts::noFile(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(FileTexts::unreadable(path, file));
    if (file.size() > largest)
        return failure(JsonFaults::tooLarge(path));
    return readJsonText(file.readAll(), path);
}

} // namespace Core
