// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr.h"
#include "core/traffic/filtervalues.h"
#include "core/traffic/termmakers.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Core::TermMakers {

namespace {

constexpr std::chrono::nanoseconds slow = 1s;
constexpr auto duration = "(receiving + waiting + sending)"_L1;

QString sign(Comparison::Order order)
{
    using enum Comparison::Order;
    switch (order) {
    case Equal:
        return u" = ?"_s;
    case Less:
        return u" < ?"_s;
    case LessOrEqual:
        return u" <= ?"_s;
    case Greater:
        return u" > ?"_s;
    case GreaterOrEqual:
        return u" >= ?"_s;
    }
    return {};
}

// A wildcard as SQLite's GLOB takes it, for texts in lower case.
QString globOf(const QString &pattern)
{
    QString glob;
    for (const QChar c : pattern) {
        if (c == u'?' || c == u'[')
            glob += u'[' + QString(c) + u']';
        else
            glob += c >= u'A' && c <= u'Z' ? c.toLower() : c;
    }
    return glob;
}

} // namespace

TermResult method(const QString &value)
{
    const QByteArray pattern = value.toUtf8();
    FilterTerm term {.holds = [pattern](const ExchangeRecord &record, const RowContext &) {
        return matchesWildcard(record.request.method, pattern);
    }};
    if (!value.contains(u'*')) {
        term.where = u"lower(method) = ?"_s;
        term.values = {QString::fromLatin1(pattern.toLower())};
    }
    return term;
}

TermResult status(const QString &value)
{
    const bool isClass = value.size() == 3 && value[0] >= u'1' && value[0] <= u'5'
        && value.endsWith("xx"_L1, Qt::CaseInsensitive);
    if (isClass) {
        const int first = value[0].digitValue();
        return FilterTerm {
            .holds = [first](const ExchangeRecord &record,
                             const RowContext &) { return record.response.status / 100 == first; },
            .where = u"status / 100 = ?"_s,
            .values = {first}};
    }
    const std::optional<Comparison> comparison = Comparison::ofNumber(value);
    if (!comparison)
        return Unexpected {Tr::tr("“%1” is not a status; write 404, 5xx or >=400.").arg(value)};
    return FilterTerm {
        .holds =
            [comparison = *comparison](const ExchangeRecord &record, const RowContext &) {
                return comparison.holds(record.response.status);
            },
        .where = u"status"_s + sign(comparison->order),
        .values = {comparison->number}};
}

TermResult size(const QString &value)
{
    const std::optional<Comparison> comparison = Comparison::ofSize(value);
    if (!comparison)
        return Unexpected {Tr::tr("“%1” is not a size; write >1MB or <=500.").arg(value)};
    return FilterTerm {
        .holds =
            [comparison = *comparison](const ExchangeRecord &record, const RowContext &) {
                return comparison.holds(double(record.responseBodyBytes));
            },
        .where = u"responseBodyBytes"_s + sign(comparison->order),
        .values = {comparison->number}};
}

TermResult time(const QString &value)
{
    const std::optional<Comparison> comparison = Comparison::ofTime(value);
    if (!comparison)
        return Unexpected {Tr::tr("“%1” is not a time; write >200ms or <2s.").arg(value)};
    return FilterTerm {
        .holds =
            [comparison = *comparison](const ExchangeRecord &record, const RowContext &) {
                return comparison.holds(double(record.duration().count()));
            },
        .where = duration + sign(comparison->order),
        .values = {comparison->number}};
}

TermResult since(const QString &value)
{
    const std::optional<milliseconds> age = ageOf(value);
    if (!age) {
        return Unexpected {
            Tr::tr("“%1” is not a span of time; write 30s, 10m, 2h or 7d.").arg(value)};
    }
    return FilterTerm {.holds =
                           [age = *age](const ExchangeRecord &record, const RowContext &) {
                               const auto now = QDateTime::currentMSecsSinceEpoch();
                               return record.started.toMSecsSinceEpoch() >= now - age.count();
                           },
                       .where = u"started >= ?"_s,
                       .since = age};
}

TermResult server(const QString &value)
{
    const QByteArray pattern = value.toUtf8();
    const QString glob = globOf(value);
    return FilterTerm {
        .holds =
            [pattern](const ExchangeRecord &record, const RowContext &context) {
                return matchesWildcard(record.serverId.toUtf8(), pattern)
                    || matchesWildcard(context.serverName.toUtf8(), pattern);
            },
        .where
        = u"server IN (SELECT id FROM servers WHERE lower(server) GLOB ? OR lower(name) GLOB ?)"_s,
        .values = {glob, glob}};
}

TermResult is(const QString &value)
{
    struct Kind
    {
        QLatin1StringView name;
        bool (*holds)(const ExchangeRecord &, const RowContext &);
        QLatin1StringView where;
    };
    using Record = const ExchangeRecord &;
    using Context = const RowContext &;
    static constexpr Kind kinds[] = {
        {"error"_L1, [](Record record, Context) { return record.isError(); },
         "(outcome <> 0 OR status >= 500)"_L1},
        {"slow"_L1, [](Record record, Context) { return record.duration() > slow; },
         "(receiving + waiting + sending) > 1000000000"_L1},
        {"refused"_L1, [](Record record, Context) { return record.outcome == Outcome::Refused; },
         "outcome = 1"_L1},
        {"replayed"_L1, [](Record record, Context) { return record.replayOf != 0; },
         "replayOf <> 0"_L1},
        {"mocked"_L1, [](Record record, Context) { return record.isMocked; }, "isMocked"_L1},
        {"imported"_L1, [](Record record, Context) { return record.isImported(); },
         "server IN (SELECT id FROM servers WHERE server GLOB 'import:*')"_L1},
        {"pinned"_L1, [](Record, Context context) { return context.isPinned; }, "isPinned"_L1},
    };
    const auto kind = std::ranges::find(kinds, value.toLower(), &Kind::name);
    if (kind == std::end(kinds)) {
        return Unexpected {Tr::tr("“%1” is not known; write is:error, is:slow, is:refused, "
                                  "is:replayed, is:mocked, is:imported or is:pinned.")
                               .arg(value)};
    }
    return FilterTerm {.holds = kind->holds, .where = kind->where};
}

} // namespace Core::TermMakers
