// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/filterterms.h"

#include "core/tr.h"
#include "core/traffic/filtervalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Core {

namespace {

using TermResult = Result<FilterTerm, QString>; // the error: what is wrong with the value
using TermMaker = TermResult (*)(const QString &value);

constexpr std::chrono::nanoseconds slow = 1s;

bool contains(QByteArrayView text, const QByteArray &lowered)
{
    const auto equal = [](char a, char b) { return std::tolower(uchar(a)) == b; };
    return lowered.isEmpty()
        || std::search(text.begin(), text.end(), lowered.begin(), lowered.end(), equal)
        != text.end();
}

bool contains(const Headers &headers, const QByteArray &lowered)
{
    return std::any_of(headers.begin(), headers.end(), [&](const HeaderField &field) {
        return contains(field.name, lowered) || contains(field.value, lowered);
    });
}

TermResult makeWord(const QString &value)
{
    return FilterTerm([word = value.toLower().toUtf8()](const ExchangeRecord &record) {
        return contains(record.request.method, word) || contains(record.request.target, word)
            || QByteArray::number(record.response.status) == word
            || contains(record.request.headers, word) || contains(record.response.headers, word)
            || (!record.remark.isEmpty() && contains(record.remark.toUtf8(), word));
    });
}

TermResult makeMethod(const QString &value)
{
    return FilterTerm([pattern = value.toUtf8()](const ExchangeRecord &record) {
        return matchesWildcard(record.request.method, pattern);
    });
}

TermResult makeStatus(const QString &value)
{
    const bool isClass = value.size() == 3 && value[0] >= u'1' && value[0] <= u'5'
        && value.endsWith("xx"_L1, Qt::CaseInsensitive);
    if (isClass) {
        return FilterTerm([first = value[0].digitValue()](const ExchangeRecord &record) {
            return record.response.status / 100 == first;
        });
    }
    const std::optional<Comparison> comparison = Comparison::ofNumber(value);
    if (!comparison) {
        return Unexpected {Tr::tr("“%1” is not a status; write 404, 5xx or >=400.").arg(value)};
    }
    return FilterTerm([comparison = *comparison](const ExchangeRecord &record) {
        return comparison.holds(record.response.status);
    });
}

TermResult makePath(const QString &value)
{
    return FilterTerm([pattern = value.toUtf8()](const ExchangeRecord &record) {
        const QByteArray path = record.request.path();
        return matchesWildcard(path, pattern)
            || matchesWildcard(QByteArray::fromPercentEncoding(path), pattern);
    });
}

TermResult makeHeader(const QString &value)
{
    const QByteArray name = value.section(u'=', 0, 0).toUtf8();
    const QByteArray pattern
        = value.contains(u'=') ? value.section(u'=', 1).toUtf8() : QByteArray("*");
    if (name.isEmpty())
        return Unexpected {Tr::tr("The header's name is missing.")};
    return FilterTerm([name, pattern](const ExchangeRecord &record) {
        const QByteArrayList values
            = record.request.headers.values(name) + record.response.headers.values(name);
        return std::ranges::any_of(
            values, [&](const QByteArray &each) { return matchesWildcard(each, pattern); });
    });
}

TermResult makeHost(const QString &value)
{
    return FilterTerm([pattern = value.toUtf8()](const ExchangeRecord &record) {
        const QByteArray host = record.request.headers.value("Host");
        const qsizetype colon = host.lastIndexOf(':');
        return matchesWildcard(host, pattern)
            || (colon > 0 && matchesWildcard(host.left(colon), pattern));
    });
}

TermResult makeSize(const QString &value)
{
    const std::optional<Comparison> comparison = Comparison::ofSize(value);
    if (!comparison)
        return Unexpected {Tr::tr("“%1” is not a size; write >1MB or <=500.").arg(value)};
    return FilterTerm([comparison = *comparison](const ExchangeRecord &record) {
        return comparison.holds(double(record.responseBodyBytes));
    });
}

TermResult makeTime(const QString &value)
{
    const std::optional<Comparison> comparison = Comparison::ofTime(value);
    if (!comparison)
        return Unexpected {Tr::tr("“%1” is not a time; write >200ms or <2s.").arg(value)};
    return FilterTerm([comparison = *comparison](const ExchangeRecord &record) {
        return comparison.holds(double(record.duration().count()));
    });
}

TermResult makeIs(const QString &value)
{
    const QString what = value.toLower();
    if (what == "error"_L1)
        return FilterTerm([](const ExchangeRecord &record) { return record.isError(); });
    if (what == "slow"_L1)
        return FilterTerm([](const ExchangeRecord &record) { return record.duration() > slow; });
    if (what == "refused"_L1) {
        return FilterTerm(
            [](const ExchangeRecord &record) { return record.outcome == Outcome::Refused; });
    }
    return Unexpected {
        Tr::tr("“%1” is not known; write is:error, is:slow or is:refused.").arg(value)};
}

struct Key
{
    QLatin1StringView name;
    TermMaker make;
};

constexpr Key keys[] = {
    {"method"_L1, makeMethod}, {"status"_L1, makeStatus}, {"path"_L1, makePath},
    {"header"_L1, makeHeader}, {"host"_L1, makeHost},     {"size"_L1, makeSize},
    {"time"_L1, makeTime},     {"is"_L1, makeIs},
};

FilterError errorAt(const FilterWord &word, const QString &message)
{
    return {word.position, word.length, message};
}

} // namespace

Result<FilterTerm, FilterError> makeFilterTerm(const FilterWord &word)
{
    TermMaker make = makeWord;
    if (!word.key.isEmpty()) {
        const auto key = std::ranges::find(keys, word.key, &Key::name);
        if (key == std::end(keys)) {
            return Unexpected {errorAt(word,
                                       Tr::tr("“%1:” is no filter. To search for it, put it in "
                                              "quotes.")
                                           .arg(word.key))};
        }
        if (word.value.isEmpty())
            return Unexpected {errorAt(word, Tr::tr("Nothing follows “%1:”.").arg(word.key))};
        make = key->make;
    }
    TermResult term = make(word.value);
    if (!term) {
        return Unexpected {FilterError {
            word.valuePosition, word.position + word.length - word.valuePosition, term.error()}};
    }
    if (!word.isNegated)
        return std::move(*term);
    return FilterTerm(
        [inner = std::move(*term)](const ExchangeRecord &record) { return !inner(record); });
}

} // namespace Core
