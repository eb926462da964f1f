// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr.h"
#include "core/traffic/filtervalues.h"
#include "core/traffic/recordtext.h"
#include "core/traffic/termmakers.h"

#include <algorithm>

namespace Core::TermMakers {

namespace {

using enum FilterTerm::Needs;

bool contains(const Headers &headers, const QByteArray &lowered)
{
    return std::any_of(headers.begin(), headers.end(), [&](const HeaderField &field) {
        return containsCaseless(field.name, lowered) || containsCaseless(field.value, lowered);
    });
}

bool contentsContain(const ExchangeRecord &record, const QByteArray &lowered)
{
    return containsCaseless(contentText(record.requestContent), lowered)
        || containsCaseless(contentText(record.responseContent), lowered);
}

// What every text that matches the pattern has in it.
QByteArrayList literalsOf(const QByteArray &pattern)
{
    QByteArrayList literals = pattern.toLower().split('*');
    literals.removeAll({});
    return literals;
}

} // namespace

TermResult word(const QString &value)
{
    const QByteArray lowered = value.toUtf8().toLower();
    return FilterTerm {.holds =
                           [lowered](const ExchangeRecord &record, const RowContext &) {
                               return containsCaseless(record.request.method, lowered)
                                   || containsCaseless(record.request.target, lowered)
                                   || QByteArray::number(record.response.status) == lowered
                                   || contains(record.request.headers, lowered)
                                   || contains(record.response.headers, lowered)
                                   || contentsContain(record, lowered)
                                   || containsCaseless(record.remark.toUtf8(), lowered);
                           },
                       .needs = Contents,
                       .literals = {lowered}};
}

TermResult body(const QString &value)
{
    const QByteArray lowered = value.toUtf8().toLower();
    return FilterTerm {.holds
                       = [lowered](const ExchangeRecord &record,
                                   const RowContext &) { return contentsContain(record, lowered); },
                       .needs = Contents,
                       .literals = {lowered}};
}

TermResult path(const QString &value)
{
    const QByteArray pattern = value.toUtf8();
    return FilterTerm {.holds =
                           [pattern](const ExchangeRecord &record, const RowContext &) {
                               return matchesWildcard(record.request.path(), pattern)
                                   || matchesWildcard(decodedPath(record.request), pattern);
                           },
                       .needs = Heads,
                       // A path that the target leaves out is "/".
                       .literals = pattern == "/" ? QByteArrayList() : literalsOf(pattern)};
}

TermResult header(const QString &value)
{
    const QByteArray name = value.section(u'=', 0, 0).toUtf8();
    const QByteArray pattern
        = value.contains(u'=') ? value.section(u'=', 1).toUtf8() : QByteArray("*");
    if (name.isEmpty())
        return Unexpected {Tr::tr("The header's name is missing.")};
    const auto holds = [name, pattern](const ExchangeRecord &record, const RowContext &) {
        const QByteArrayList values
            = record.request.headers.values(name) + record.response.headers.values(name);
        return std::ranges::any_of(
            values, [&](const QByteArray &each) { return matchesWildcard(each, pattern); });
    };
    return FilterTerm {
        .holds = holds, .needs = Heads, .literals = literalsOf(pattern) << name.toLower()};
}

TermResult host(const QString &value)
{
    const QByteArray pattern = value.toUtf8();
    const auto holds = [pattern](const ExchangeRecord &record, const RowContext &) {
        const QByteArray host = record.request.headers.value("Host");
        const qsizetype colon = host.lastIndexOf(':');
        return matchesWildcard(host, pattern)
            || (colon > 0 && matchesWildcard(host.left(colon), pattern));
    };
    return FilterTerm {.holds = holds, .needs = Heads, .literals = literalsOf(pattern)};
}

} // namespace Core::TermMakers
