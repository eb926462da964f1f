// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/resource.h"

#include "core/json/boundedjson.h"
#include "core/mock/mocktexts.h"
#include "kinds/mock/resourcequery.h"
#include "kinds/mock/resourcevalues.h"
#include "kinds/mock/tr.h"

#include <QUuid>

#include <algorithm>
#include <limits>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

Resource::Answer jsonAnswer(int status, const Json &body)
{
    Resource::Answer answer {.head = {.status = status},
                             .body = QByteArray::fromStdString(body.dump())};
    answer.head.headers.append("Content-Type", "application/json");
    return answer;
}

Resource::Answer failure(int status, const QString &why)
{
    return jsonAnswer(status, {{"error", why.toStdString()}});
}

Resource::Answer noObject()
{
    return failure(400, Tr::tr("The content must be a JSON object."));
}

PathSegments ownSegments(const QByteArray &path)
{
    PathSegments segments = segmentsOf(path);
    for (QByteArray &segment : segments)
        segment.detach(); // path may go
    return segments;
}

} // namespace

Resource::Resource(const Core::MockResource &resource)
    : m_source(resource)
    , m_path(ownSegments(resource.path.toUtf8()))
    , m_idKey(resource.idKey.toStdString())
{
    const Json data = Json::parse(resource.data.begin(), resource.data.end());
    m_items.assign(data.begin(), data.end());
}

bool Resource::covers(const PathSegments &segments) const
{
    const bool isList = segments.size() == m_path.size();
    const bool isItem = segments.size() == m_path.size() + 1 && !segments.back().isEmpty();
    return (isList || isItem) && std::equal(m_path.begin(), m_path.end(), segments.begin());
}

Resource::Answer Resource::answer(const Core::Request &request, const PathSegments &segments,
                                  const QByteArray &body)
{
    return segments.size() == m_path.size() ? answerList(request, body)
                                            : answerItem(request, segments.back(), body);
}

Resource::Answer Resource::answerList(const Core::Request &request, const QByteArray &body)
{
    if (request.method == "GET" || request.method == "HEAD")
        return list(request);
    if (request.method == "POST") {
        Json item = Core::parseBoundedJson<Json>(body);
        if (item.is_object())
            return create(request, std::move(item));
        return noObject();
    }
    Answer answer = failure(405, Tr::tr("A list knows GET and POST."));
    answer.head.headers.append("Allow", "GET, HEAD, POST");
    return answer;
}

Resource::Answer Resource::list(const Core::Request &request) const
{
    const ResourceQuery::Page page
        = ResourceQuery(Core::parseNameValues(request.query())).apply(m_items);
    Json items = Json::array();
    for (const Json *item : page.items)
        items.push_back(*item);
    Answer answer = jsonAnswer(200, items);
    answer.head.headers.append("X-Total-Count", QByteArray::number(page.total));
    return answer;
}

Resource::Answer Resource::create(const Core::Request &request, Json item)
{
    const auto given = item.find(m_idKey);
    if (given == item.end()) {
        Json whole {{m_idKey, nextId()}};
        whole.update(item);
        item = std::move(whole);
    } else if (!given->is_string() && !given->is_number_integer()) {
        return failure(400, Tr::tr("“%1” must be a text or a whole number.").arg(m_source.idKey));
    } else if (find(ResourceValues::textOf(*given)) != m_items.end()) {
        return failure(409, Core::MockTexts::entryExists(m_source.idKey));
    }
    constexpr size_t most = 100'000;
    if (m_items.size() >= most)
        return failure(507, Tr::tr("The list has %n entries and takes no more.", nullptr, most));
    Answer answer = jsonAnswer(201, item);
    const QByteArray location
        = request.path() + '/' + ResourceValues::textOf(item[m_idKey]).toPercentEncoding();
    answer.head.headers.append("Location", location);
    m_items.push_back(std::move(item));
    return answer;
}

Resource::Answer Resource::answerItem(const Core::Request &request, const QByteArray &id,
                                      const QByteArray &body)
{
    const auto item = find(id);
    if (item == m_items.end())
        return failure(404, Tr::tr("There is no entry with this “%1”.").arg(m_source.idKey));
    if (request.method == "GET" || request.method == "HEAD")
        return jsonAnswer(200, *item);
    if (request.method == "DELETE") {
        m_items.erase(item);
        return {.head = {.status = 204}, .body = {}};
    }
    if (request.method != "PUT" && request.method != "PATCH") {
        Answer answer = failure(405, Tr::tr("An entry knows GET, PUT, PATCH and DELETE."));
        answer.head.headers.append("Allow", "GET, HEAD, PUT, PATCH, DELETE");
        return answer;
    }
    Json given = Core::parseBoundedJson<Json>(body);
    if (!given.is_object())
        return noObject();
    given.erase(m_idKey); // stays as it is
    Json next = request.method == "PATCH" ? *item : Json {{m_idKey, (*item)[m_idKey]}};
    if (request.method == "PATCH")
        next.merge_patch(given); // RFC 7396
    else
        next.update(given);
    *item = std::move(next);
    return jsonAnswer(200, *item);
}

std::vector<Json>::iterator Resource::find(const QByteArray &id)
{
    return std::ranges::find_if(
        m_items, [&](const Json &item) { return ResourceValues::textOf(item[m_idKey]) == id; });
}

// Numbers go on; where there are texts it is one, too.
Json Resource::nextId() const
{
    qint64 largest = 0;
    for (const Json &item : m_items) {
        const Json &id = item[m_idKey];
        if (!id.is_number_integer())
            return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        largest = std::max(largest, id.get<qint64>());
    }
    return largest == std::numeric_limits<qint64>::max() ? 1 : largest + 1;
}

} // namespace Kinds::Mock
