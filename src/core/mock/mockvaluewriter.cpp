// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockvaluewriter.h"

namespace Core {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

std::string MockValues::text(const QString &value)
{
    return value.toStdString();
}

std::string MockValues::text(const QByteArray &value)
{
    return QString::fromUtf8(value).toStdString();
}

Json MockValues::json(const QByteArray &text)
{
    return Json::parse(text.begin(), text.end(), nullptr, false);
}

void MockValues::addText(Json &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object[key] = text(value);
}

// Fields of one name that stand apart come together.
void MockValues::addFields(Json &object, const Headers &fields, const char *key)
{
    Json written = Json::object();
    for (const HeaderField field : fields) {
        const std::string value = text(field.value.toByteArray());
        const std::string name = text(field.name.toByteArray());
        if (!written.contains(name))
            written[name] = value;
        else if (written[name].is_array())
            written[name].push_back(value);
        else
            written[name] = Json::array({written[name], value});
    }
    if (!written.empty())
        object[key] = std::move(written);
}

Json MockValues::delayJson(const MockDelay &delay)
{
    const QList<MockDelay::Point> &points = delay.points;
    if (points.size() == 1 && points[0].percent == 0)
        return points[0].most.count();
    if (points.size() == 2 && points[0].percent == 0 && points[1].percent == 100)
        return {{"from", points[0].most.count()}, {"to", points[1].most.count()}};
    Json curve = Json::object();
    for (const MockDelay::Point &point : points)
        curve[text(QString(u'p' + QString::number(point.percent)))] = point.most.count();
    return curve;
}

void MockValues::addContent(Json &object, const MockContent &content)
{
    switch (content.kind) {
    case MockContent::Kind::None:
        break;
    case MockContent::Kind::Json:
        object["json"] = json(content.bytes);
        break;
    case MockContent::Kind::Text:
        object["body"] = text(content.bytes);
        break;
    case MockContent::Kind::Bytes:
        object["base64"] = content.bytes.toBase64().toStdString();
        break;
    case MockContent::Kind::File:
        object["file"] = text(content.bytes);
        break;
    }
}

} // namespace Core
