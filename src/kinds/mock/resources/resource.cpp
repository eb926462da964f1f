// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/resources/resource.h"

#include "core/mock/mocktexts.h"
#include "kinds/mock/resources/resourcevalues.h"
#include "kinds/mock/tr.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <atomic>
#include <limits>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

PathSegments ownSegments(const QByteArray &path)
{
    PathSegments segments = segmentsOf(path);
    for (QByteArray &segment : segments)
        segment.detach(); // path may go
    return segments;
}

Resource::Items itemsOf(const QByteArray &data)
{
    const Json items = Json::parse(data.begin(), data.end());
    return items.is_array() ? Resource::Items(items.begin(), items.end()) : Resource::Items();
}

qint64 sizeOf(const Resource::Items &items)
{
    qint64 sum = 0;
    for (const Json &item : items)
        sum += ResourceValues::sizeOf(item);
    return sum;
}

// Data that was taken over from elsewhere may have entries without an id.
bool isCalled(const Json &item, const std::string &idKey, const QByteArray &id)
{
    const auto found = item.find(idKey);
    return found != item.end() && ResourceValues::textOf(*found) == id;
}

} // namespace

Resource::Resource(const Core::MockResource &resource)
    : m_source(resource)
    , m_path(ownSegments(resource.path.toUtf8()))
    , m_idKey(resource.idKey.toStdString())
    , m_start(resource.data)
    , m_items(itemsOf(m_start))
    , m_bytes(sizeOf(m_items))
{
}

void Resource::changed()
{
    static std::atomic<quint64> last = 0; // also of lists that come back
    m_revision = ++last;
}

void Resource::reset()
{
    m_items = itemsOf(m_start);
    m_bytes = sizeOf(m_items);
    changed();
}

Core::Result<> Resource::checkStart() const
{
    return m_source.style == Core::MockStyle::Mockoon ? Core::Result<>() : check(m_items);
}

void Resource::beginWith(const QByteArray &data)
{
    Items items = itemsOf(data);
    if (!check(items))
        return;
    m_start = data;
    if (m_revision == 0 && m_source.store.isEmpty()) {
        m_items = std::move(items);
        m_bytes = sizeOf(m_items);
    }
}

Core::Result<> Resource::check(const Items &items) const
{
    if (m_source.style == Core::MockStyle::Mockoon)
        return {}; // anything may be an entry
    QSet<QByteArray> ids;
    for (const Json &item : items) {
        const auto id = item.is_object() ? item.find(m_idKey) : item.end();
        if (!item.is_object() || id == item.end() || !ResourceValues::isId(*id))
            return Core::failure(Tr::tr("Each entry must be an object whose “%1” is a text or a "
                                        "whole number.")
                                     .arg(m_source.idKey));
        const qsizetype before = ids.size();
        ids.insert(ResourceValues::textOf(*id));
        if (ids.size() == before)
            return Core::failure(Core::MockTexts::entryExists(m_source.idKey));
    }
    return {};
}

Core::Result<> Resource::setItems(Items items)
{
    auto result = begin(std::move(items));
    if (result)
        changed();
    return result;
}

Core::Result<> Resource::begin(Items items)
{
    auto checked = check(items);
    if (checked) {
        m_items = std::move(items);
        m_bytes = sizeOf(m_items);
    }
    return checked;
}

// A list that is kept loses nothing because its start data was edited.
bool Resource::takeOver(Resource &before)
{
    const Core::MockResource &other = before.m_source;
    const bool isKept = !m_source.store.isEmpty() && m_source.store == other.store;
    if (m_source.path != other.path || m_source.idKey != other.idKey
        || (!isKept && m_source.data != other.data))
        return false;
    m_items = std::move(before.m_items);
    m_bytes = before.m_bytes;
    m_revision = before.m_revision;
    return true;
}

const Json *Resource::find(const QByteArray &id) const
{
    const auto found = std::ranges::find_if(
        m_items, [&](const Json &item) { return isCalled(item, m_idKey, id); });
    return found == m_items.end() ? nullptr : &*found;
}

Resource::Items::iterator Resource::find(const Place &place)
{
    return std::ranges::find_if(m_items, [&](const Json &item) {
        return isCalled(item, m_idKey, *place.id)
            && ResourceValues::isIn(item, place.member, ResourceValues::textOf(place.value));
    });
}

void Resource::removeWhere(const std::string &member, const QByteArray &value)
{
    const auto removed = std::erase_if(
        m_items, [&](const Json &item) { return ResourceValues::isIn(item, member, value); });
    if (removed > 0) {
        m_bytes = sizeOf(m_items);
        changed();
    }
}

// Numbers go on; where there are texts, or the last number, it is a text.
Json Resource::nextId() const
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    qint64 largest = 0;
    for (const Json &item : m_items) {
        const auto found = item.find(m_idKey);
        if (found == item.end())
            continue;
        const Json &id = *found;
        largest = id.is_number_integer() ? std::max(largest, id.get<qint64>()) : last;
        if (largest == last)
            return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    }
    return largest + 1;
}

} // namespace Kinds::Mock
