// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/searchplan.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

// More would make the search slower again, each reads a list of its own.
constexpr qsizetype mostTrigrams = 12;

// All sequences of three characters, each as a phrase; some of them if there are many.
QStringList phrasesOf(const QByteArray &literal)
{
    const QList<uint> text = QString::fromUtf8(literal).toUcs4();
    QStringList phrases;
    for (qsizetype at = 0; at + 3 <= text.size(); ++at) {
        if (std::find(text.begin() + at, text.begin() + at + 3, 0u) != text.begin() + at + 3)
            continue;
        QString phrase;
        for (qsizetype i = at; i < at + 3; ++i)
            phrase += QString::fromUcs4(reinterpret_cast<const char32_t *>(&text[i]), 1);
        phrase.replace(u'"', u"\"\""_s);
        phrases += u'"' + phrase + u'"';
    }
    phrases.removeDuplicates();
    QStringList few;
    const qsizetype taken = std::min(phrases.size(), mostTrigrams);
    for (qsizetype i = 0; i < taken; ++i)
        few += phrases[i * phrases.size() / taken];
    return few;
}

} // namespace

SearchPlan SearchPlan::of(const TrafficFilter &filter, const QString &serverId)
{
    SearchPlan plan;
    if (!serverId.isEmpty()) {
        plan.where = u" AND server IN (SELECT id FROM servers WHERE server = ?)"_s;
        plan.values += serverId;
    }
    QStringList phrases;
    for (const FilterTerm &term : filter.terms()) {
        for (const QByteArray &literal : term.literals)
            phrases += phrasesOf(literal);
        if (term.where.isEmpty()) {
            plan.isExact = false;
            plan.needs = std::max(plan.needs, term.needs);
            continue;
        }
        plan.where += u" AND ("_s + term.where + u')';
        plan.values += term.values;
        if (term.since)
            plan.values += QDateTime::currentMSecsSinceEpoch() - term.since->count();
    }
    phrases.removeDuplicates();
    plan.match = phrases.join(u" AND "_s);
    return plan;
}

} // namespace Core
