// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/rulesubject.h"

#include "core/json/query/jsonquery.h"

#include <QRegularExpression>

namespace Core::Mockoon {

using namespace Qt::StringLiterals;
using Subject = MockCondition::Subject;

QStringList modifierSteps(const QString &modifier)
{
    static const QRegularExpression dot(u"(?<!\\\\)\\."_s);
    QStringList steps = modifier.split(dot);
    for (QString &step : steps)
        step.replace(u"\\."_s, u"."_s);
    return steps;
}

namespace {

QString jsonPathOf(const QStringList &steps)
{
    static const QRegularExpression number(u"^(0|[1-9][0-9]{0,8})$"_s);
    static const QRegularExpression plain(u"^[A-Za-z_]\\w*$"_s);
    QString path = u"$"_s;
    for (const QString &step : steps) {
        if (number.match(step).hasMatch())
            path += u'[' + step + u']';
        else if (plain.match(step).hasMatch())
            path += u'.' + step;
        else
            path += u"['" + step + u"']";
    }
    return path;
}

// "user.tags.0" as a JSON path.
QString jsonPathOf(const QString &modifier)
{
    if (modifier.startsWith(u'$'))
        return modifier;
    return jsonPathOf(modifier.isEmpty() ? QStringList() : modifierSteps(modifier));
}

// "filter.name" is a name with brackets in a query.
QString queryNameOf(const QString &modifier)
{
    const QStringList steps
        = modifier.startsWith("$."_L1) ? modifierSteps(modifier.mid(2)) : modifierSteps(modifier);
    QString name = steps.first();
    for (const QString &step : steps.mid(1))
        name += u'[' + step + u']';
    return name;
}

// "users.0.name" is a place in what is called users.
bool setPlace(const Conversion &conversion, MockCondition &condition, const QString &modifier)
{
    static const QRegularExpression path(u"^\\$\\.?(?:(\\w+)|\\['([^']+)'\\])(.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    if (const auto found = path.match(modifier); found.hasMatch()) {
        condition.name = found.captured(1) + found.captured(2);
        condition.at = found.captured(3).isEmpty() ? QString() : u'$' + found.captured(3);
    } else {
        const QStringList steps = modifierSteps(modifier);
        condition.name = steps.first();
        condition.at = steps.size() > 1 ? jsonPathOf(QStringList(steps.mid(1))) : QString();
    }
    condition.asText = true;
    const bool isThere
        = condition.subject == Subject::State || conversion.bucket(condition.name) != nullptr;
    return isThere && !condition.name.isEmpty()
        && (condition.at.isEmpty() || JsonQuery::parse(condition.at));
}

} // namespace

bool setRuleSubject(const Conversion &conversion, MockCondition &condition, const Rule &rule)
{
    const QString &target = rule.target;
    condition.name = rule.modifier;
    if (target == "header"_L1 || target == "cookie"_L1 || target == "params"_L1) {
        condition.subject = target == "header"_L1 ? Subject::Header
            : target == "cookie"_L1               ? Subject::Cookie
                                                  : Subject::Path;
        return !rule.modifier.isEmpty();
    }
    if (target == "query"_L1) {
        condition.subject = Subject::Query;
        condition.name = queryNameOf(rule.modifier);
        return !rule.modifier.isEmpty();
    }
    if (target == "body"_L1) {
        const bool isWhole = rule.modifier.isEmpty()
            && (rule.test == "equals"_L1 || rule.test.startsWith("regex"_L1)
                || rule.test == "null"_L1);
        condition.subject = isWhole ? Subject::Body : Subject::Json;
        condition.name = isWhole ? QString() : jsonPathOf(rule.modifier);
        condition.asText = !isWhole;
        return isWhole || condition.name == "$"_L1 || JsonQuery::parse(condition.name).has_value();
    }
    if (target == "global_var"_L1 || target == "data_bucket"_L1) {
        condition.subject = target == "global_var"_L1 ? Subject::State : Subject::Data;
        return setPlace(conversion, condition, rule.modifier);
    }
    if (target == "templating"_L1) {
        condition.subject = Subject::Template;
        return true;
    }
    condition.name.clear();
    condition.subject = target == "method"_L1 ? Subject::Method
        : target == "path"_L1                 ? Subject::Target
                                              : Subject::Count;
    return target == "method"_L1 || target == "path"_L1 || target == "request_number"_L1;
}

} // namespace Core::Mockoon
