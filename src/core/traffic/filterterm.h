// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <QByteArrayList>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <optional>

namespace Core {

// What a filter may ask about a row beside its record.
struct RowContext
{
    QString serverName;
    bool isPinned = false;
};

// One term of a filter in its two faces: a predicate on a record, and what a database can find its
// rows by. The second may let more rows pass, never fewer; a plain value.
struct FilterTerm
{
    // What of a row has to be read for the predicate.
    enum class Needs : quint8 { Facts, Heads, Contents };

    std::function<bool(const ExchangeRecord &, const RowContext &)> holds;
    Needs needs = Needs::Facts;
    // A condition on the table exchanges that says all of the predicate; empty: there is none.
    QString where = {};
    QVariantList values = {};
    // "started" of at least so long ago is bound behind the values.
    std::optional<std::chrono::milliseconds> since = {};
    // In lower case (ASCII); where the predicate holds, searchText() has all of them.
    QByteArrayList literals = {};
};

} // namespace Core
