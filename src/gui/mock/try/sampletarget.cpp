// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/try/sampletarget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

// The value that a condition wants, if it says one.
QString wanted(const Core::MockCondition &condition)
{
    using Test = Core::MockCondition::Test;
    if (condition.isNegated || (condition.test != Test::Equals && condition.test != Test::OneOf))
        return condition.test == Test::Contains ? condition.text : u"1"_s;
    const auto list = QJsonDocument::fromJson('[' + condition.values.value(0, "1") + ']').array();
    return list.first().toVariant().toString();
}

QString valueOf(const Core::MockRoute &route, const QString &name)
{
    for (const Core::MockResponse &response : route.responses) {
        for (const Core::MockCondition &condition : response.when) {
            if (condition.subject == Core::MockCondition::Subject::Path && condition.name == name)
                return wanted(condition);
        }
    }
    return u"1"_s;
}

// Parameters replaced; patterns are not looked at.
QString filled(const Core::MockRoute &route, const QString &segment)
{
    QString result;
    qsizetype at = 0;
    while (at < segment.size()) {
        const qsizetype open = segment.indexOf(u'{', at);
        if (open < 0)
            break;
        int depth = 0;
        qsizetype close = open;
        for (; close < segment.size(); ++close) {
            depth += segment[close] == u'{' ? 1 : segment[close] == u'}' ? -1 : 0;
            if (depth == 0)
                break;
        }
        const QString name = segment.mid(open + 1, close - open - 1).section(u':', 0, 0);
        result += segment.mid(at, open - at) + valueOf(route, name);
        at = close + 1;
    }
    result += segment.mid(at);
    return result == "*"_L1 || result == "**"_L1 ? u"x"_s : result;
}

} // namespace

QString sampleTarget(const Core::MockRoute &route)
{
    if (!route.pathRegex.isEmpty())
        return route.pathRegex.startsWith(u'/') ? route.pathRegex : QString(u"/"_s);
    QString path;
    const QStringList segments = route.path.text().split(u'/');
    for (const QString &segment : segments.mid(1))
        path += u'/' + filled(route, segment);
    QUrlQuery query;
    if (!route.responses.isEmpty()) {
        for (const Core::MockCondition &condition : route.responses.first().when) {
            if (condition.subject == Core::MockCondition::Subject::Query)
                query.addQueryItem(condition.name, wanted(condition));
        }
    }
    const QString text = query.toString(QUrl::FullyEncoded);
    return text.isEmpty() ? path : QString(path + u'?' + text);
}

} // namespace Gui
