// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/jsonvalue.h"

namespace Core {

using Json = nlohmann::ordered_json;

Json jsonValue(const PositionedJson &value)
{
    struct Converter
    {
        Json operator()(std::nullptr_t) const { return nullptr; }
        Json operator()(bool flag) const { return flag; }
        Json operator()(std::int64_t number) const { return number; }
        Json operator()(double number) const { return number; }
        Json operator()(const QString &text) const { return text.toStdString(); }
        Json operator()(const PositionedJson::Array &values) const
        {
            Json array = Json::array();
            for (const PositionedJson &each : values)
                array.push_back(jsonValue(each));
            return array;
        }
        // Keys are single already: no look-up for each.
        Json operator()(const PositionedJson::Object &members) const
        {
            Json object = Json::object();
            auto &list = object.get_ref<Json::object_t &>();
            for (const PositionedJson::Member &each : members)
                list.push_back({each.key.toStdString(), jsonValue(each.value)});
            return object;
        }
    };
    return std::visit(Converter(), value.value);
}

} // namespace Core
