// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harvalues.h"

#include "core/tr.h"
#include "core/visibletext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using Json = nlohmann::json;

bool saysNothing(const Json &value)
{
    return value.is_null() || (value.is_structured() && value.empty())
        || (value.is_string() && value.get_ref<const std::string &>().empty())
        || (value.is_number() && value.get<double>() <= 0);
}

} // namespace

const Json *harMember(const Json &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto member = object.find(name);
    return member == object.end() || member->is_null() ? nullptr : &*member;
}

const Json &harObject(const Json &object, const char *name)
{
    static const Json empty = Json::object();
    const Json *member = harMember(object, name);
    return member && member->is_object() ? *member : empty;
}

std::optional<QByteArray> harText(const Json &object, const char *name)
{
    const Json *member = harMember(object, name);
    if (!member)
        return std::nullopt;
    if (member->is_string())
        return QByteArray::fromStdString(member->get_ref<const std::string &>());
    if (member->is_primitive())
        return QByteArray::fromStdString(member->dump());
    return std::nullopt;
}

std::optional<QByteArray> harBytes(const Json &object, const char *name)
{
    const auto text = harText(object, name);
    if (text && harText(object, "_charset") == "iso-8859-1")
        return QString::fromUtf8(*text).toLatin1();
    return text;
}

std::optional<double> harNumber(const Json &object, const char *name)
{
    const Json *member = harMember(object, name);
    double number = -1;
    if (member && member->is_number()) {
        number = member->get<double>();
    } else if (member && member->is_string()) {
        bool good = false;
        number = QByteArray::fromStdString(member->get_ref<const std::string &>()).toDouble(&good);
        number = good ? number : -1;
    }
    return std::isfinite(number) && number >= 0 ? std::optional(number) : std::nullopt;
}

qint64 harCount(const Json &object, const char *name)
{
    constexpr double most = 9e15;
    return qint64(std::min(most, harNumber(object, name).value_or(0)));
}

std::optional<std::chrono::nanoseconds> harTime(const Json &object, const char *name)
{
    constexpr double most = 1e12; // 31 years in milliseconds
    const auto milliseconds = harNumber(object, name);
    if (!milliseconds)
        return std::nullopt;
    return std::chrono::nanoseconds(std::llround(std::min(most, *milliseconds) * 1e6));
}

void noteUnknownMembers(const Json &object, std::initializer_list<std::string_view> known,
                        const QString &path, HarNotes &notes)
{
    if (!object.is_object())
        return;
    for (const auto &[name, value] : object.items()) {
        if (std::find(known.begin(), known.end(), name) != known.end() || saysNothing(value))
            continue;
        const QString shown
            = visibleText(QByteArrayView(name.data(), qsizetype(name.size()))).left(100);
        notes.add(path.isEmpty() ? shown : path + u'.' + shown, Tr::tr("This member is not kept."));
    }
}

} // namespace Core
