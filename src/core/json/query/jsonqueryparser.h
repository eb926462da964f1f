// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/query/jsonfilter.h"

namespace Core {

// Reads a JsonQuery, once. Any thread.
class JsonQueryParser
{
public:
    explicit JsonQueryParser(const QString &text)
        : m_text(text)
    {
    }

    // None: it is no such path; place() is where.
    std::optional<JsonQuery> read();
    qsizetype place() const { return m_place; }

private:
    using Segment = JsonQuery::Segment;
    using Selector = JsonQuery::Selector;

    QChar peek() const { return m_place < m_text.size() ? m_text[m_place] : QChar(); }
    bool take(QLatin1StringView token);
    void skipSpaces();
    std::optional<qint64> number();
    std::optional<QString> quoted();
    QString name();

    // False: they are not as they should be.
    bool readSegments(JsonQuery &query);
    bool readBracket(Segment &segment);
    bool readSelector(Selector &selector);
    bool readOr(JsonFilter &filter);
    bool readAnd(JsonFilter &filter);
    bool readBasic(JsonFilter &filter);
    bool readFunction(JsonFilter &filter, JsonFilter::Kind kind);
    bool readComparison(JsonFilter &filter);
    bool readOperand(JsonFilter::Operand &operand);
    bool readLiteral(nlohmann::json &value);

    const QString m_text;
    qsizetype m_place = 0;
    int m_depth = 0;
};

} // namespace Core
