// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/admin/requestjournal.h"

#include "kinds/mock/admin/admintext.h"

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Json = RequestJournal::Json;

namespace {

Json fieldsOf(const Core::Headers &fields)
{
    Json list = Json::array();
    for (const Core::HeaderField field : fields)
        list.push_back({{"name", AdminText::utf8(field.name.toByteArray())},
                        {"value", AdminText::utf8(field.value.toByteArray())}});
    return list;
}

Json jsonOf(const RequestJournal::Entry &entry)
{
    Json object {{"number", entry.number},
                 {"at", AdminText::utf8(entry.at)},
                 {"method", AdminText::utf8(entry.request.method)},
                 {"target", AdminText::utf8(entry.request.target)},
                 {"path", AdminText::utf8(entry.request.path())},
                 {"headers", fieldsOf(entry.request.headers)},
                 {"contentSize", entry.contentSize}};
    AdminText::addContent(object, entry.content);
    object["answeredBy"]
        = entry.answeredBy.isEmpty() ? Json(nullptr) : Json(AdminText::utf8(entry.answeredBy));
    return object;
}

} // namespace

bool RequestJournal::Filter::fits(const Entry &entry) const
{
    const QByteArray asked = entry.request.path();
    const bool isPath = path.isEmpty() || asked == path
        || (path.endsWith('*') && asked.startsWith(path.chopped(1)));
    return isPath && entry.number > after && (method.isEmpty() || entry.request.method == method)
        && (route.isEmpty() || entry.answeredBy == route
            || entry.answeredBy.startsWith(route + u" → "_s))
        && (!onlyUnmatched || entry.answeredBy.isEmpty());
}

void RequestJournal::add(Entry entry)
{
    entry.content.truncate(longestContent);
    m_bytes += entry.content.size();
    m_entries.push_back(std::move(entry));
    while (m_entries.size() > mostRequests || m_bytes > mostBytes) {
        m_bytes -= m_entries.front().content.size();
        m_entries.pop_front();
    }
}

void RequestJournal::clear()
{
    m_entries.clear();
    m_bytes = 0;
}

size_t RequestJournal::count(const Filter &filter) const
{
    return size_t(std::ranges::count_if(
        m_entries, [&filter](const Entry &entry) { return filter.fits(entry); }));
}

Json RequestJournal::list(const Filter &filter) const
{
    std::deque<const Entry *> chosen;
    for (const Entry &entry : m_entries) {
        if (filter.fits(entry))
            chosen.push_back(&entry);
        if (chosen.size() > filter.most)
            chosen.pop_front();
    }
    Json list = Json::array();
    for (const Entry *entry : chosen)
        list.push_back(jsonOf(*entry));
    return list;
}

} // namespace Kinds::Mock
