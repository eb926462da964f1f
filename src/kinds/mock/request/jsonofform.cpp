// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/request/jsonofform.h"

#include <QString>

namespace Kinds::Mock {

namespace {

using Json = nlohmann::json;

constexpr qsizetype deepest = 10; // a name with more brackets is taken as it is

// "a[b][]" becomes a, b and an empty one; a name that is not built so stays whole.
QByteArrayList stepsOf(const QByteArray &name)
{
    const qsizetype open = name.indexOf('[');
    if (open <= 0 || !name.endsWith(']') || name.count('[') > deepest)
        return {name};
    QByteArrayList steps {name.first(open)};
    qsizetype start = open;
    while (start < name.size()) {
        const qsizetype close = name.indexOf(']', start);
        if (name[start] != '[' || close < 0)
            return {name};
        steps += name.mid(start + 1, close - start - 1);
        start = close + 1;
    }
    return steps;
}

void add(Json &place, Json value)
{
    if (place.is_null())
        place = std::move(value);
    else if (place.is_array())
        place.push_back(std::move(value));
    else
        place = Json::array({std::move(place), std::move(value)});
}

void addAt(Json &object, const QByteArrayList &steps, Json value)
{
    Json *place = &object;
    for (const QByteArray &step : steps) {
        if (step.isEmpty()) {
            if (!place->is_array())
                *place = place->is_null() ? Json::array() : Json::array({*place});
            break;
        }
        if (!place->is_object() && !place->is_null())
            return; // the name is a text elsewhere
        place = &(*place)[QString::fromUtf8(step).toStdString()];
    }
    add(*place, std::move(value));
}

} // namespace

nlohmann::json jsonOfForm(const QList<Core::NameValue> &fields)
{
    Json object = Json::object();
    for (const Core::NameValue &field : fields)
        addAt(object, stepsOf(field.name), QString::fromUtf8(field.value).toStdString());
    return object;
}

} // namespace Kinds::Mock
