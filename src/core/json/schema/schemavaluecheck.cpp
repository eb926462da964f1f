// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/schemacheck.h"
#include "core/json/schema/schemaformats.h"
#include "core/tr.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>

namespace Core {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

bool isWhole(const Json &value)
{
    return value.is_number_integer()
        || (value.is_number_float() && std::trunc(value.get<double>()) == value.get<double>());
}

bool hasType(const Json &value, quint8 types)
{
    switch (value.type()) {
    case Json::value_t::null:
        return types & SchemaNode::Null;
    case Json::value_t::boolean:
        return types & SchemaNode::Boolean;
    case Json::value_t::object:
        return types & SchemaNode::Object;
    case Json::value_t::array:
        return types & SchemaNode::Array;
    case Json::value_t::string:
        return types & SchemaNode::String;
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::number_float:
        return (types & SchemaNode::Number) || ((types & SchemaNode::Integer) && isWhole(value));
    case Json::value_t::binary:
    case Json::value_t::discarded:
        break;
    }
    return false;
}

QString namesOf(quint8 types)
{
    const std::pair<quint8, QString> all[] {
        {SchemaNode::Null, u"null"_s},       {SchemaNode::Boolean, u"boolean"_s},
        {SchemaNode::Object, u"object"_s},   {SchemaNode::Array, u"array"_s},
        {SchemaNode::Integer, u"integer"_s}, {SchemaNode::Number, u"number"_s},
        {SchemaNode::String, u"string"_s}};
    QStringList names;
    for (const auto &[type, name] : all) {
        if (types & type)
            names << name;
    }
    return names.join(u", "_s);
}

// For people: short, as JSON.
QString shortly(const Json &value)
{
    constexpr qsizetype longest = 80;
    const QString text
        = QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

QString listed(const std::vector<nlohmann::ordered_json> &values)
{
    constexpr size_t most = 8;
    QStringList texts;
    for (size_t i = 0; i < std::min(values.size(), most); ++i)
        texts << shortly(Json(values[i]));
    return texts.join(u", "_s) + (values.size() > most ? u", …"_s : QString());
}

bool isMultiple(double number, double of)
{
    const double times = number / of;
    return std::abs(times - std::round(times)) <= 1e-9 * std::max(1.0, std::abs(times));
}

} // namespace

void SchemaCheck::addCount(size_t count, const SchemaNode::Count &least,
                           const SchemaNode::Count &most, const QString &tooFew,
                           const QString &tooMany)
{
    if (least && count < *least)
        add(tooFew.arg(count).arg(*least));
    if (most && count > *most)
        add(tooMany.arg(count).arg(*most));
}

void SchemaCheck::checkSelf(const SchemaNode &schema, const Json &value)
{
    if (schema.isNever)
        add(Tr::tr("Nothing may be here."));
    if (schema.types && !hasType(value, schema.types)) {
        add(Tr::tr("It must be of the type %1.").arg(namesOf(schema.types)));
        return;
    }
    if (schema.values && !schema.known.contains(value))
        add(Tr::tr("It must be one of %1.").arg(listed(*schema.values)));
    if (value.is_number())
        checkNumber(schema, value);
    else if (value.is_string())
        checkText(schema, value);
    else if (value.is_array())
        checkArray(schema, value);
    else if (value.is_object())
        checkObject(schema, value);
}

void SchemaCheck::checkNumber(const SchemaNode &schema, const Json &value)
{
    const auto number = value.get<double>();
    if (schema.minimum
        && (number < *schema.minimum || (schema.isMinimumExcluded && number == *schema.minimum)))
        add((schema.isMinimumExcluded ? Tr::tr("It must be more than %1.")
                                      : Tr::tr("It must be at least %1."))
                .arg(*schema.minimum));
    if (schema.maximum
        && (number > *schema.maximum || (schema.isMaximumExcluded && number == *schema.maximum)))
        add((schema.isMaximumExcluded ? Tr::tr("It must be less than %1.")
                                      : Tr::tr("It must be at most %1."))
                .arg(*schema.maximum));
    if (schema.multipleOf && !isMultiple(number, *schema.multipleOf))
        add(Tr::tr("It must be a multiple of %1.").arg(*schema.multipleOf));
    if (!hasSchemaFormat(value, schema.format))
        add(Tr::tr("It is out of the range of %1.").arg(QString::fromStdString(schema.format)));
}

void SchemaCheck::checkText(const SchemaNode &schema, const Json &value)
{
    const auto &text = value.get_ref<const std::string &>();
    if (schema.minLength || schema.maxLength) {
        const auto length
            = size_t(std::ranges::count_if(text, [](char c) { return (uchar(c) & 0xc0) != 0x80; }));
        addCount(length, schema.minLength, schema.maxLength,
                 Tr::tr("It has %1 characters, fewer than %2."),
                 Tr::tr("It has %1 characters, more than %2."));
    }
    if (schema.pattern && schema.pattern->expression.isValid()
        && !matches(*schema.pattern, QString::fromStdString(text)))
        add(Tr::tr("It does not match the pattern %1.")
                .arg(QString::fromStdString(schema.pattern->text)));
    if (!schema.format.empty() && !hasSchemaFormat(value, schema.format))
        add(Tr::tr("It has not the format %1.").arg(QString::fromStdString(schema.format)));
}

bool SchemaCheck::matches(const SchemaNode::Pattern &pattern, const QString &text)
{
    constexpr std::chrono::milliseconds longest {2000};
    constexpr qsizetype longestTried = 20'000;
    if (!m_clock.isValid())
        m_clock.start();
    const QRegularExpressionMatch match = pattern.expression.match(text);
    if (m_clock.hasExpired(longest.count()))
        m_tooMuchAt = m_pointer;
    // Not valid: it was given up. Of a long text that says nothing.
    return match.hasMatch() || (!match.isValid() && text.size() > longestTried);
}

void SchemaCheck::checkArray(const SchemaNode &schema, const Json &value)
{
    addCount(value.size(), schema.minItems, schema.maxItems,
             Tr::tr("It has %1 elements, fewer than %2."),
             Tr::tr("It has %1 elements, more than %2."));
    for (size_t i = 0; i < value.size() && !isEnough(); ++i) {
        const SchemaNode *each = i < schema.prefix.size() ? schema.prefix[i] : schema.items;
        if (each)
            below(std::to_string(i), *each, value[i]);
    }
    if (schema.isUnique && std::set<Json>(value.begin(), value.end()).size() < value.size())
        add(Tr::tr("An element appears twice."));
    checkContains(schema, value);
}

void SchemaCheck::checkContains(const SchemaNode &schema, const Json &value)
{
    if (!schema.contains)
        return;
    const auto count = size_t(std::ranges::count_if(
        value, [&](const Json &each) { return holds(*schema.contains, each); }));
    addCount(count, schema.minContains.value_or(1), schema.maxContains,
             Tr::tr("It has %1 elements of the kind that is asked for, fewer than %2."),
             Tr::tr("It has %1 elements of the kind that is asked for, more than %2."));
}

} // namespace Core
