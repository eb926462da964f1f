// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/filterterms.h"

#include "core/tr.h"
#include "core/traffic/termmakers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

struct Key
{
    QLatin1StringView name;
    TermMakers::TermResult (*make)(const QString &value);
};

constexpr Key keys[] = {
    {"method"_L1, TermMakers::method}, {"status"_L1, TermMakers::status},
    {"path"_L1, TermMakers::path},     {"header"_L1, TermMakers::header},
    {"host"_L1, TermMakers::host},     {"body"_L1, TermMakers::body},
    {"size"_L1, TermMakers::size},     {"time"_L1, TermMakers::time},
    {"since"_L1, TermMakers::since},   {"server"_L1, TermMakers::server},
    {"is"_L1, TermMakers::is},
};

FilterError errorAt(const FilterWord &word, const QString &message)
{
    return {word.position, word.length, message};
}

FilterTerm negated(FilterTerm term)
{
    term.holds
        = [inner = std::move(term.holds)](const ExchangeRecord &record, const RowContext &context) {
              return !inner(record, context);
          };
    if (!term.where.isEmpty())
        term.where = u"NOT ("_s + term.where + u')';
    term.literals.clear();
    return term;
}

} // namespace

Result<FilterTerm, FilterError> makeFilterTerm(const FilterWord &word)
{
    auto make = TermMakers::word;
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
    TermMakers::TermResult term = make(word.value);
    if (!term) {
        return Unexpected {FilterError {
            word.valuePosition, word.position + word.length - word.valuePosition, term.error()}};
    }
    return word.isNegated ? negated(std::move(*term)) : std::move(*term);
}

} // namespace Core
