// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/schemacheck.h"

#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr int deepest = 400;
constexpr int mostSteps = 2'000'000;

} // namespace

SchemaCheck::Faults SchemaCheck::run(const SchemaNode &schema, const Json &value)
{
    SchemaCheck check(mostFaults);
    check.check(schema, value);
    if (check.m_tooMuchAt)
        check.m_faults += JsonSchema::Fault {*check.m_tooMuchAt,
                                             Tr::tr("It is too deep or too much to be checked.")};
    return check.m_faults;
}

bool SchemaCheck::fits(const SchemaNode &schema, const Json &value)
{
    SchemaCheck check(1);
    check.check(schema, value);
    return check.m_faults.isEmpty() && !check.m_tooMuchAt;
}

void SchemaCheck::add(const QString &message)
{
    if (!isEnough())
        m_faults += JsonSchema::Fault {m_pointer, message};
}

void SchemaCheck::addForbidden(const std::string &member)
{
    add(Tr::tr("The member “%1” is not allowed.").arg(QString::fromStdString(member)));
}

void SchemaCheck::check(const SchemaNode &schema, const Json &value)
{
    if (isEnough())
        return;
    if (m_depth > deepest || ++m_steps > mostSteps) {
        m_tooMuchAt = m_pointer;
        return;
    }
    ++m_depth;
    checkSelf(schema, value);
    checkParts(schema, value);
    if (schema.unevaluatedProperties || schema.unevaluatedItems)
        checkUnevaluated(schema, value);
    --m_depth;
}

SchemaCheck::Faults SchemaCheck::tried(const SchemaNode &schema, const Json &value,
                                       qsizetype enough)
{
    const qsizetype before = std::exchange(m_enough, enough);
    Faults told = std::exchange(m_faults, {});
    check(schema, value);
    m_enough = before;
    return std::exchange(m_faults, std::move(told));
}

bool SchemaCheck::holds(const SchemaNode &schema, const Json &value)
{
    return tried(schema, value, 1).isEmpty();
}

void SchemaCheck::below(const std::string &step, const SchemaNode &schema, const Json &value)
{
    const qsizetype length = m_pointer.size();
    QString name = QString::fromStdString(step);
    m_pointer += u'/' + name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    check(schema, value);
    m_pointer.truncate(length);
}

void SchemaCheck::checkParts(const SchemaNode &schema, const Json &value)
{
    for (const SchemaNode *part : schema.allOf)
        check(*part, value);
    checkAlternatives(schema.anyOf, false, value);
    checkAlternatives(schema.oneOf, true, value);
    if (schema.none && holds(*schema.none, value))
        add(Tr::tr("It is just what it must not be."));
    if (schema.condition) {
        const SchemaNode *then = holds(*schema.condition, value) ? schema.then : schema.otherwise;
        if (then)
            check(*then, value);
    }
}

// Of several that do not fit the nearest tells why.
void SchemaCheck::checkAlternatives(const std::vector<const SchemaNode *> &list, bool isOne,
                                    const Json &value)
{
    if (list.empty() || isEnough())
        return;
    int fitting = 0;
    Faults nearest;
    for (const SchemaNode *each : list) {
        const Faults faults = tried(*each, value, mostFaults);
        if (faults.isEmpty() && (++fitting > 1 || !isOne))
            break;
        const auto depth
            = [](const Faults &of) { return of.isEmpty() ? 0 : of.first().pointer.count(u'/'); };
        if (nearest.isEmpty() || depth(faults) > depth(nearest)
            || (depth(faults) == depth(nearest) && faults.size() < nearest.size()))
            nearest = faults;
    }
    if (fitting == 0) {
        add(Tr::tr("It fits none of %n alternatives.", nullptr, int(list.size())));
        for (const JsonSchema::Fault &fault : nearest) {
            if (!isEnough())
                m_faults += fault;
        }
    } else if (isOne && fitting > 1) {
        add(Tr::tr("It fits more than one of %n alternatives.", nullptr, int(list.size())));
    }
}

void SchemaCheck::checkDependencies(const SchemaNode &schema, const Json &value)
{
    for (const auto &[name, needed] : schema.dependentRequired) {
        for (const std::string &other : needed) {
            if (value.contains(name) && !value.contains(other))
                add(Tr::tr("The member “%1” is missing, which “%2” needs.")
                        .arg(QString::fromStdString(other), QString::fromStdString(name)));
        }
    }
    for (const SchemaNode::Property &each : schema.dependentSchemas) {
        if (value.contains(each.name))
            check(*each.schema, value);
    }
}

void SchemaCheck::checkMember(const SchemaNode &schema, const std::string &name, const Json &value)
{
    bool isKnown = false;
    if (const SchemaNode *property = schema.property(name)) {
        isKnown = true;
        below(name, *property, value);
    }
    const QString text = QString::fromStdString(name);
    for (const SchemaNode::Pattern &pattern : schema.patternProperties) {
        if (matches(pattern, text)) {
            isKnown = true;
            below(name, *pattern.schema, value);
        }
    }
    if (isKnown || !schema.additional)
        return;
    if (schema.additional->isNever)
        addForbidden(name);
    else
        below(name, *schema.additional, value);
}

void SchemaCheck::checkObject(const SchemaNode &schema, const Json &value)
{
    addCount(value.size(), schema.minProperties, schema.maxProperties,
             Tr::tr("It has %1 members, fewer than %2."),
             Tr::tr("It has %1 members, more than %2."));
    for (const std::string &name : schema.required) {
        if (!value.contains(name))
            add(Tr::tr("The member “%1” is missing.").arg(QString::fromStdString(name)));
    }
    for (const auto &[name, member] : value.items()) {
        if (isEnough())
            return;
        checkMember(schema, name, member);
        if (schema.propertyNames && !holds(*schema.propertyNames, Json(name)))
            add(Tr::tr("The member “%1” has a name that is not allowed.")
                    .arg(QString::fromStdString(name)));
    }
    checkDependencies(schema, value);
}

} // namespace Core
