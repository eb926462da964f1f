// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/mockoon/mockoonlist.h"

#include "core/json/boundedjson.h"
#include "kinds/mock/mockoon/mockoonquery.h"
#include "kinds/mock/resources/resourcevalues.h"

#include <QUuid>

#include <algorithm>

namespace Kinds::Mock {

using ResourceValues::memberOf;
using ResourceValues::textOf;
using Json = nlohmann::ordered_json;

namespace {

constexpr size_t mostEntries = 100'000;

// What is no JSON counts as a text; nothing as an empty object.
Json valueOf(const QByteArray &body)
{
    if (body.isEmpty())
        return Json::object();
    Json value = Core::parseBoundedJson<Json>(body);
    return value.is_discarded() ? Json(QString::fromUtf8(body).toStdString()) : value;
}

// Behind what is there, as deep as the key says.
void setMember(Json &item, const std::string &key, Json value)
{
    Json *place = &item;
    size_t start = 0;
    for (size_t dot = key.find('.'); dot != std::string::npos; dot = key.find('.', start)) {
        place = &(*place)[key.substr(start, dot - start)];
        if (!place->is_object())
            *place = Json::object();
        start = dot + 1;
    }
    (*place)[key.substr(start)] = std::move(value);
}

// The same order of members as objects of JavaScript have.
Json merged(Json object, const Json &given)
{
    for (const auto &[key, value] : given.items())
        object[key] = value;
    return object;
}

} // namespace

MockoonList::MockoonList(std::vector<Json> &items, std::string idKey)
    : m_items(items)
    , m_idKey(std::move(idKey))
{
}

std::optional<MockoonList::Answer> MockoonList::ofList(const Core::Request &request,
                                                       const QByteArray &body)
{
    const QByteArray &method = request.method;
    if (method == "GET" || method == "HEAD")
        return read(request);
    if (method == "POST")
        return create(valueOf(body));
    if (method == "PUT" || method == "PATCH")
        return replaceAll(valueOf(body), method == "PATCH");
    if (method != "DELETE")
        return {};
    m_items.clear();
    return Answer();
}

std::optional<MockoonList::Answer>
MockoonList::ofEntry(const Core::Request &request, const QByteArray &id, const QByteArray &body)
{
    const QByteArray &method = request.method;
    const bool isRead = method == "GET" || method == "HEAD";
    const bool isChanged = method == "PUT" || method == "PATCH";
    if (!isRead && !isChanged && method != "DELETE")
        return {};
    const auto found = find(id);
    if (found == m_items.end())
        return Answer {.status = 404};
    if (isRead)
        return Answer {.body = *found};
    if (isChanged)
        return change(*found, valueOf(body), method == "PATCH");
    m_items.erase(found);
    return Answer();
}

MockoonList::Answer MockoonList::read(const Core::Request &request) const
{
    MockoonQuery::Page page = MockoonQuery(Core::parseNameValues(request.query())).apply(m_items);
    Answer answer {.body = std::move(page.items)};
    answer.headers.append("X-Total-Count", QByteArray::number(m_items.size()));
    answer.headers.append("X-Filtered-Count", QByteArray::number(page.filtered));
    return answer;
}

MockoonList::Answer MockoonList::create(Json entry)
{
    if (m_items.size() >= mostEntries)
        return {.status = 507};
    if (entry.is_object() && !memberOf(entry, m_idKey))
        setMember(entry, m_idKey, nextId());
    m_items.push_back(entry);
    return {.status = 201, .body = std::move(entry)};
}

MockoonList::Answer MockoonList::replaceAll(Json entries, bool keepsOld)
{
    if (!entries.is_array())
        return {.status = 400};
    if (!keepsOld)
        m_items.clear();
    if (m_items.size() + entries.size() > mostEntries)
        return {.status = 507};
    m_items.insert(m_items.end(), entries.begin(), entries.end());
    return {.body = m_items};
}

MockoonList::Answer MockoonList::change(Json &entry, Json given, bool merges) const
{
    if (!entry.is_object()) {
        entry = std::move(given);
    } else {
        if (!given.is_object())
            given = Json::object();
        const Json *id = memberOf(entry, m_idKey);
        if (id && !merges && !memberOf(given, m_idKey))
            setMember(given, m_idKey, *id);
        entry = merges ? merged(std::move(entry), given) : std::move(given);
    }
    return {.body = entry};
}

// An entry that is no object goes by its number.
std::vector<Json>::iterator MockoonList::find(const QByteArray &id)
{
    const size_t number = size_t(id.toULongLong());
    size_t index = 0;
    return std::ranges::find_if(m_items, [&](const Json &item) {
        const size_t own = index++;
        if (!item.is_object())
            return own == number;
        const Json *value = memberOf(item, m_idKey);
        return value && textOf(*value) == id;
    });
}

Json MockoonList::nextId() const
{
    std::optional<qint64> largest;
    for (const Json &item : m_items) {
        const Json *id = memberOf(item, m_idKey);
        if (id && id->is_number_integer())
            largest = std::max(largest.value_or(id->get<qint64>()), id->get<qint64>());
    }
    if (largest && *largest < std::numeric_limits<qint64>::max())
        return *largest + 1;
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace Kinds::Mock
