// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/namevalues.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace Kinds::Mock {

// What a request for a list wants of it (docs/mock.md): filters, search, order and a part. A plain
// value.
class ResourceQuery
{
public:
    using Json = nlohmann::ordered_json;

    struct Page
    {
        std::vector<const Json *> items;
        size_t total = 0; // before the part was taken
    };

    explicit ResourceQuery(const QList<Core::NameValue> &query);

    // Only entries whose member is this, whatever else is asked for.
    void require(const std::string &member, const QByteArray &value);

    Page apply(const std::vector<Json> &items) const;

private:
    enum class Test : quint8 { Equal, NotEqual, Least, Most, Above, Below, Like };
    struct Filter
    {
        std::string key; // members, with dots between
        Test test = Test::Equal;
        QByteArrayList values; // one is enough, but for NotEqual
    };
    struct Order
    {
        std::string key;
        bool isDescending = false;
    };

    void read(const Core::NameValue &pair);
    void readFilter(const Core::NameValue &pair);
    bool fits(const Json &item) const;
    static bool fits(const Json &item, const Filter &filter);
    static bool fits(const QByteArray &text, Test test, const QByteArray &value);
    bool isBefore(const Json &a, const Json &b) const;

    std::vector<Filter> m_filters;
    int m_filterValues = 0; // of all
    std::vector<Order> m_orders;
    bool m_turns = false; // all orders
    QByteArray m_search;
    size_t m_start = 0;
    std::optional<size_t> m_end;
    std::optional<size_t> m_limit;
    std::optional<size_t> m_page; // from 1
};

} // namespace Kinds::Mock
