// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/conversion.h"

#include "core/tr.h"

#include <algorithm>

namespace Core::Mockoon {

using namespace Qt::StringLiterals;

QString textOf(const PositionedJson &object, QStringView key)
{
    const PositionedJson::Member *member = object.find(key);
    const auto *text = member ? member->value.as<QString>() : nullptr;
    return text ? *text : QString();
}

bool flagOf(const PositionedJson &object, QStringView key)
{
    const PositionedJson::Member *member = object.find(key);
    const auto *flag = member ? member->value.as<bool>() : nullptr;
    return flag && *flag;
}

double numberOf(const PositionedJson &object, QStringView key, double otherwise)
{
    const PositionedJson::Member *member = object.find(key);
    if (!member)
        return otherwise;
    if (const auto *whole = member->value.as<std::int64_t>())
        return double(*whole);
    if (const auto *number = member->value.as<double>())
        return *number;
    bool isNumber = false; // old files have texts
    const double number = textOf(object, key).toDouble(&isNumber);
    return isNumber ? number : otherwise;
}

const PositionedJson::Array &listOf(const PositionedJson &object, QStringView key)
{
    static const PositionedJson::Array none;
    const PositionedJson::Member *member = object.find(key);
    const auto *list = member ? member->value.as<PositionedJson::Array>() : nullptr;
    return list ? *list : none;
}

static std::optional<MockDelay> delayFor(double milliseconds)
{
    constexpr double longest = 3'600'000;
    if (milliseconds <= 0)
        return {};
    return MockDelay::fixed(std::chrono::milliseconds(qint64(std::min(milliseconds, longest))));
}

Conversion::Conversion(const PositionedJson &environment)
    : m_environment(environment)
{
    const QStringList parts
        = textOf(environment, u"endpointPrefix").split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty())
        m_prefix = u'/' + parts.join(u'/');
}

const PositionedJson *Conversion::bucket(const QString &id) const
{
    const PositionedJson::Array &buckets = listOf(m_environment, u"data");
    const auto isMeant = [&](const PositionedJson &bucket) {
        return textOf(bucket, u"id") == id || textOf(bucket, u"name") == id
            || textOf(bucket, u"uuid") == id;
    };
    const auto found = std::ranges::find_if(buckets, isMeant);
    return id.isEmpty() || found == buckets.end() ? nullptr : &*found;
}

bool Conversion::isList(const PositionedJson &meant) const
{
    return std::ranges::any_of(listOf(m_environment, u"routes"), [&](const PositionedJson &route) {
        const PositionedJson::Array &responses = listOf(route, u"responses");
        return textOf(route, u"type") == "crud"_L1
            && std::ranges::any_of(responses, [&](const PositionedJson &each) {
                   return bucket(textOf(each, u"databucketID")) == &meant;
               });
    });
}

bool Conversion::hasField(QLatin1StringView name) const
{
    return std::ranges::any_of(listOf(m_environment, u"headers"), [&](const PositionedJson &field) {
        return textOf(field, u"key").compare(name, Qt::CaseInsensitive) == 0;
    });
}

std::optional<MockDelay> Conversion::delayOf(const PositionedJson &response) const
{
    const double own = numberOf(response, u"latency");
    return own > 0 ? delayFor(own + std::max(numberOf(m_environment, u"latency"), 0.0))
                   : std::nullopt;
}

std::optional<MockDelay> Conversion::delayOfAll() const
{
    return delayFor(numberOf(m_environment, u"latency"));
}

void Conversion::remark(const QString &sentence)
{
    m_remarks += m_place.isEmpty() ? sentence : Tr::tr("%1: %2").arg(m_place, sentence);
}

} // namespace Core::Mockoon
