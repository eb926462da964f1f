// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/rules/headerrule.h"

#include "core/http/parse/characters.h"
#include "core/tr.h"

#include <algorithm>
#include <array>

namespace Core {

namespace {

bool breaksLine(char c)
{
    return (uchar(c) < 0x20 && c != '\t') || c == 0x7f;
}

} // namespace

Result<HeaderRule> HeaderRule::parse(const QString &line)
{
    QByteArray text = line.trimmed().toUtf8();
    HeaderRule rule;
    if (text.startsWith('+') || text.startsWith('-')) {
        rule.action = text.startsWith('+') ? Action::Add : Action::Remove;
        text.remove(0, 1);
    }
    const qsizetype colon = text.indexOf(':');
    const bool hasValue = colon >= 0;
    rule.name = hasValue ? text.first(colon).trimmed() : text;
    if (hasValue)
        rule.value = text.mid(colon + 1).trimmed();
    const bool isName = !rule.name.isEmpty() && std::ranges::all_of(rule.name, isTokenByte);
    if (!isName || hasValue == (rule.action == Action::Remove))
        return failure(Tr::tr("“%1” is no rule for header fields. Write “Name: value” to set one, "
                              "“+Name: value” to add one, “-Name” to remove one.")
                           .arg(line));
    if (std::ranges::any_of(rule.value, breaksLine))
        return failure(
            Tr::tr("The header field “%1” contains a control character. Remove it.").arg(line));
    if (isFramingField(rule.name))
        return failure(Tr::tr("“%1” belongs to the connection and cannot be changed. Remove this "
                              "line.")
                           .arg(QString::fromUtf8(rule.name)));
    return rule;
}

Result<QList<HeaderRule>> HeaderRule::parseAll(const QStringList &lines)
{
    QList<HeaderRule> rules;
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

bool isFramingField(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 8> fields {
        "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive",
        "Upgrade",        "Trailer",           "TE",         "Expect",
    };
    return std::ranges::any_of(fields, [name](QByteArrayView field) {
        return field.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void applyRules(const QList<HeaderRule> &rules, Headers &headers)
{
    for (const HeaderRule &rule : rules) {
        switch (rule.action) {
        case HeaderRule::Action::Set:
            headers.set(rule.name, rule.value);
            break;
        case HeaderRule::Action::Add:
            headers.append(rule.name, rule.value);
            break;
        case HeaderRule::Action::Remove:
            headers.remove(rule.name);
            break;
        }
    }
}

} // namespace Core
