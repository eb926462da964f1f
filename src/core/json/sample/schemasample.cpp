// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/sample/schemasample.h"

#include "core/json/sample/patternsample.h"
#include "core/json/sample/scalarsample.h"
#include "core/json/schema/schemacheck.h"
#include "core/utctime.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using Json = SchemaSample::Json;

namespace {

constexpr int mostWholes = 12; // tries
constexpr int mostTries = 6; // for a part
constexpr int mostMade = 4000;
constexpr int mostEver = 20'000;
constexpr int deepest = 24;
constexpr int deepestFull = 5;
constexpr size_t mostElements = 1000;

QDateTime firstMoment()
{
    return utcTime(QDate(2025, 1, 1), QTime(0, 0));
}

} // namespace

SchemaSample::SchemaSample(quint64 seed, Source source)
    : m_seed(seed)
    , m_source(source)
    , m_fake(seed, firstMoment())
{
}

Json SchemaSample::make(const SchemaNode &schema)
{
    Json nearest;
    for (int i = 0; i < mostWholes; ++i) {
        m_fake = Fake(m_seed + quint64(i) * 7919, firstMoment());
        m_variation = i;
        m_made = 0;
        m_path.clear();
        Json value = of({&schema}, {});
        m_fits = SchemaCheck::fits(schema, nlohmann::json(value));
        if (m_fits || i == 0)
            nearest = std::move(value);
        if (m_fits)
            break;
    }
    return nearest;
}

bool SchemaSample::isModest() const
{
    return m_depth > deepestFull || m_made > mostMade || m_variation % 3 == 1;
}

bool SchemaSample::isOnPath(const SampleParts::List &list) const
{
    const auto isThere = [this](const SchemaNode *node) {
        return std::ranges::find(m_path, node) != m_path.end();
    };
    return std::ranges::any_of(list, [&](const SchemaNode *each) {
        return each && (isThere(each) || std::ranges::any_of(each->allOf, isThere));
    });
}

// The first to begin with, and what does not lead into a cycle.
size_t SchemaSample::choose(const SampleParts::List &alternatives)
{
    std::vector<size_t> good;
    for (size_t i = 0; i < alternatives.size(); ++i) {
        if (!isOnPath({alternatives[i]}))
            good.push_back(i);
    }
    if (good.empty())
        return alternatives.size() - 1;
    return m_variation == 0 ? good.front()
                            : good[size_t(m_fake.integer(0, qint64(good.size()) - 1))];
}

Json SchemaSample::of(const SampleParts::List &whole, const std::string &name)
{
    if (m_depth > deepest || m_made > mostEver)
        return nullptr;
    const int before = m_variation;
    Json value;
    for (int i = 0; i < mostTries; ++i) {
        const SampleParts parts(whole, [this](const auto &list) { return choose(list); });
        value = once(parts, name);
        if (!parts.isDoubtful() || m_made > mostMade || parts.fits(nlohmann::json(value)))
            break;
        ++m_variation;
    }
    m_variation = before;
    return value;
}

Json SchemaSample::once(const SampleParts &parts, const std::string &name)
{
    ++m_made;
    if (parts.isNever())
        return nullptr;
    if (auto value = given(parts))
        return *value;
    if (auto value = listed(parts))
        return *value;
    const size_t length = m_path.size();
    m_path.insert(m_path.end(), parts.all().begin(), parts.all().end());
    ++m_depth;
    Json value;
    switch (parts.type()) {
    case SchemaNode::Object:
        value = object(parts);
        break;
    case SchemaNode::Array:
        value = array(parts, name);
        break;
    case SchemaNode::Integer:
        value = ScalarSample::number(parts, true, m_fake);
        break;
    case SchemaNode::Number:
        value = ScalarSample::number(parts, false, m_fake);
        break;
    case SchemaNode::Boolean:
        value = m_fake.chance(0.5);
        break;
    case SchemaNode::Null:
        break;
    default:
        value = ScalarSample::text(parts, name, m_fake);
        break;
    }
    --m_depth;
    m_path.resize(length);
    return value;
}

std::optional<Json> SchemaSample::given(const SampleParts &parts)
{
    if (m_source != Source::Examples)
        return {};
    for (const auto member : {&SchemaNode::example, &SchemaNode::fallback}) {
        for (const SchemaNode *each : parts.all()) {
            if (each->*member && parts.fits(nlohmann::json(*(each->*member))))
                return each->*member;
        }
    }
    return {};
}

std::optional<Json> SchemaSample::listed(const SampleParts &parts)
{
    const auto isList
        = [](const SchemaNode *each) { return each->values && !each->values->empty(); };
    const auto found = std::ranges::find_if(parts.all(), isList);
    if (found == parts.all().end())
        return {};
    const std::vector<Json> &values = *(*found)->values;
    const auto start = size_t(m_fake.integer(0, qint64(values.size()) - 1));
    for (size_t i = 0; i < values.size(); ++i) {
        const Json &value = values[(start + i) % values.size()];
        if (!value.is_null() && parts.fits(nlohmann::json(value)))
            return value;
    }
    return values[start];
}

Json SchemaSample::object(const SampleParts &parts)
{
    Json object = Json::object();
    const auto most = parts.most(&SchemaNode::maxProperties);
    for (const std::string &name : parts.propertyNames()) {
        const SampleParts::List schemas = parts.property(name);
        const bool isOptional = !parts.isRequired(name);
        const bool isUnwanted = isModest() || isOnPath(schemas) || (most && object.size() >= *most)
            || std::ranges::any_of(schemas, [](const SchemaNode *each) {
                                    return each->isNever || each->isWriteOnly;
                                });
        if (isOptional && isUnwanted)
            continue;
        const std::string *meant = parts.discriminated(name);
        const bool takesIt = meant && std::ranges::all_of(schemas, [&](const SchemaNode *each) {
                                 return SchemaCheck::fits(*each, *meant);
                             });
        object[name] = takesIt ? Json(*meant) : of(schemas, name);
    }
    addMore(object, parts);
    return object;
}

std::string SchemaSample::freeName(const SampleParts &parts, int number)
{
    for (const SchemaNode *each : parts.all()) {
        const Json name = each->propertyNames ? of({each->propertyNames}, {}) : Json();
        if (name.is_string())
            return name.get<std::string>();
        for (const SchemaNode::Pattern &pattern : each->patternProperties) {
            const auto made = PatternSample::make(QString::fromStdString(pattern.text), m_fake, 5);
            if (made)
                return made->toStdString();
        }
    }
    return "key" + std::to_string(number);
}

// Members whose names are free: as many as must be there, or two of a plain map.
void SchemaSample::addMore(Json &object, const SampleParts &parts)
{
    const auto isOpen = [](const SchemaNode *each) {
        return each->additional && !each->additional->isNever && each->properties.empty();
    };
    const auto least = parts.least(&SchemaNode::minProperties).value_or(0);
    const bool isMap = object.empty() && !isModest() && std::ranges::any_of(parts.all(), isOpen)
        && !isOnPath(parts.property("key1"));
    const size_t wanted = std::min(std::max<size_t>(least, isMap ? 2 : 0), mostElements);
    for (int i = 1; object.size() < wanted && i < int(2 * mostElements); ++i) {
        const std::string name = freeName(parts, i);
        if (!object.contains(name))
            object[name] = of(parts.property(name), name);
    }
}

Json SchemaSample::array(const SampleParts &parts, const std::string &name)
{
    const size_t least = std::min(parts.least(&SchemaNode::minItems).value_or(0), mostElements);
    const auto most = parts.most(&SchemaNode::maxItems);
    size_t wanted = isModest() || isOnPath(parts.element(0)) ? 0 : 1;
    for (const SchemaNode *each : parts.all()) {
        wanted = std::max(wanted, each->prefix.size());
        if (each->contains)
            wanted = std::max(wanted, each->minContains.value_or(1));
    }
    wanted = std::max(least, std::min({wanted, most.value_or(wanted), mostElements}));
    const bool isUnique = std::ranges::any_of(parts.all(), &SchemaNode::isUnique);
    Json array = Json::array();
    for (size_t tries = 0; array.size() < wanted && tries < 3 * wanted + 20; ++tries) {
        const SampleParts::List schemas = parts.element(array.size());
        if (std::ranges::any_of(schemas, &SchemaNode::isNever))
            break;
        Json element = of(schemas, name);
        if (!isUnique || std::find(array.begin(), array.end(), element) == array.end())
            array.push_back(std::move(element));
    }
    return array;
}

} // namespace Core
