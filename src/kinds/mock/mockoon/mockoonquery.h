// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/namevalues.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace Kinds::Mock {

// What a request for a list wants of it, in the words of Mockoon: sort, order, page, limit, search
// and filters such as age_gte. A plain value.
class MockoonQuery
{
public:
    using Json = nlohmann::ordered_json;

    struct Page
    {
        Json items = Json::array();
        size_t filtered = 0; // before the part was taken
    };

    explicit MockoonQuery(const QList<Core::NameValue> &query);

    Page apply(const std::vector<Json> &items) const;

private:
    enum class Test : quint8 { Equal, NotEqual, Above, Least, Below, Most, Like, Start, End };
    struct Filter
    {
        std::string key; // members, with dots between
        Test test = Test::Equal;
        QString value;
    };

    void readFilter(const Core::NameValue &pair);
    static bool fits(const Json &item, const Filter &filter);
    bool fits(const Json &item) const;

    std::vector<Filter> m_filters;
    std::optional<std::string> m_sort;
    bool m_isDescending = false;
    QString m_search;
    bool m_isPaged = false;
    size_t m_page = 1;
    size_t m_limit = 10;
};

} // namespace Kinds::Mock
