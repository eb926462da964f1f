// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/bucket.h"

#include <nlohmann/json.hpp>

namespace Core::Mockoon {

Bucket bucketOf(const PositionedJson &bucket)
{
    const QString value = textOf(bucket, u"value");
    Bucket result {.content = value.toUtf8(), .isTemplate = value.contains(QLatin1String("{{"))};
    const auto json = nlohmann::ordered_json::parse(result.content.begin(), result.content.end(),
                                                    nullptr, false);
    if (!result.isTemplate && !json.is_discarded()) {
        result.isJson = true;
        result.content = QByteArray::fromStdString(json.dump());
    }
    return result;
}

QList<MockData> dataOf(const PositionedJson &environment)
{
    QList<MockData> data;
    for (const PositionedJson &each : listOf(environment, u"data")) {
        const Bucket bucket = bucketOf(each);
        const std::string text = bucket.content.toStdString();
        data += MockData {.name = textOf(each, u"name"),
                          .id = textOf(each, u"id"),
                          .value = bucket.isJson
                              ? bucket.content
                              : QByteArray::fromStdString(nlohmann::json(text).dump())};
    }
    return data;
}

} // namespace Core::Mockoon
