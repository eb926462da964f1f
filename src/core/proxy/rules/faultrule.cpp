// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/rules/faultrule.h"

#include "core/tr.h"

#include <optional>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> shareOf(QString text)
{
    if (!text.endsWith(u'%'))
        return {};
    text.chop(1);
    bool isNumber = false;
    const double percent = text.toDouble(&isNumber);
    if (!isNumber || !(percent > 0) || percent > 100)
        return {};
    return percent / 100;
}

bool setKind(FaultRule &rule, const QString &word)
{
    if (word == "reset"_L1) {
        rule.kind = FaultRule::Kind::Reset;
    } else if (word == "silence"_L1) {
        rule.kind = FaultRule::Kind::Silence;
    } else if (word == "cut"_L1) {
        rule.kind = FaultRule::Kind::Cut;
    } else {
        bool isNumber = false;
        rule.status = word.toInt(&isNumber);
        return isNumber && rule.status >= 400 && rule.status <= 599;
    }
    return true;
}

} // namespace

Result<FaultRule> FaultRule::parse(const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    FaultRule rule;
    const std::optional<double> share = shareOf(words[0]);
    const bool isRule = share && words.size() >= 2 && words.size() <= 3 && setKind(rule, words[1])
        && (words.size() == 2 || words[2].startsWith(u'/'));
    if (!isRule)
        return failure(Tr::tr("“%1” is no fault. Write a share of the requests and what happens to "
                              "them, such as “10% 503”, “5% reset /api”, “1% silence” or "
                              "“2% cut”.")
                           .arg(line));
    rule.share = *share;
    rule.pathPrefix = words.value(2).toUtf8();
    return rule;
}

Result<QList<FaultRule>> FaultRule::parseAll(const QStringList &lines)
{
    QList<FaultRule> rules;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        auto rule = parse(line);
        if (!rule)
            return failure(rule.error());
        rules.append(*rule);
    }
    return rules;
}

} // namespace Core
