// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/query/jsonquery.h"

#include <QRegularExpression>

namespace Core {

// What a filter of a JsonQuery asks of a value: a tree. A plain value.
struct JsonFilter
{
    using Json = nlohmann::json;
    enum class Kind : quint8 {
        Or,
        And,
        Not,
        Exists,
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Match,
        Search,
    };

    // A value that is written there, or what a query finds first, or how long that is.
    struct Operand
    {
        Json literal = {};
        std::shared_ptr<const JsonQuery> query = {};
        bool isLength = false;

        // Null: there is none. own: keeps what was made.
        const Json *value(const Json &current, JsonQuery::Search &search, Json &own) const;
        JsonQuery::Found found(const Json &current, JsonQuery::Search &search) const;
    };

    Kind kind = Kind::Exists;
    std::vector<JsonFilter> parts = {}; // of Or, And and Not
    Operand left = {};
    Operand right = {};
    QRegularExpression expression = {}; // of Match and Search, where it is written there

    static QRegularExpression expressionOf(Kind kind, const QString &pattern);
    bool holds(const Json &current, JsonQuery::Search &search) const;

private:
    bool compares(const Json &current, JsonQuery::Search &search) const;
    bool matches(const Json &current, JsonQuery::Search &search) const;
};

} // namespace Core
