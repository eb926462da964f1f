// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

#include <QDateTime>
#include <QString>

#include <nlohmann/json.hpp>

#include <deque>

namespace Kinds::Mock {

// The last requests that a mock API has received, for whoever tests with it; a bounded number of
// bounded size. Lives in the server's thread.
class RequestJournal
{
public:
    using Json = nlohmann::ordered_json;

    static constexpr size_t mostRequests = 1'000;
    static constexpr qsizetype longestContent = 64 * 1024; // what is kept of one
    static constexpr qint64 mostBytes = 32 * 1024 * 1024; // of all contents

    struct Entry
    {
        qint64 number = 0; // of the exchange
        QDateTime at = {};
        Core::Request request = {};
        QByteArray content = {};
        qint64 contentSize = 0;
        QString answeredBy = {}; // a route, a resource; empty: nothing
    };
    // Which of them are wanted.
    struct Filter
    {
        QByteArray method = {}; // empty: any
        QByteArray path = {}; // or its beginning, if it ends in *; empty: any
        QString route = {}; // that answered, or its response; empty: any
        bool onlyUnmatched = false;
        qint64 after = 0; // number
        size_t most = mostRequests; // the newest

        bool fits(const Entry &entry) const;
    };

    void add(Entry entry);
    void clear();
    size_t count(const Filter &filter) const;
    Json list(const Filter &filter) const; // in the order in which they came

private:
    std::deque<Entry> m_entries;
    qint64 m_bytes = 0;
};

} // namespace Kinds::Mock
