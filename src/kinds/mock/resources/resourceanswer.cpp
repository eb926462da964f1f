// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Resource answers.

#include "core/json/boundedjson.h"
#include "core/mock/mocktexts.h"
#include "kinds/mock/mockoon/mockoonlist.h"
#include "kinds/mock/resources/resource.h"
#include "kinds/mock/resources/resourcequery.h"
#include "kinds/mock/resources/resourcevalues.h"
#include "kinds/mock/tr.h"

namespace Kinds::Mock {

using Json = nlohmann::ordered_json;

namespace {

Resource::Answer jsonAnswer(int status, const Json &body)
{
    Resource::Answer answer {.head = {.status = status},
                             .body = QByteArray::fromStdString(body.dump())};
    answer.head.headers.append("Content-Type", "application/json");
    return answer;
}

Resource::Answer noObject()
{
    return Resource::failure(400, Tr::tr("The content must be a JSON object."));
}

Resource::Answer tooLarge()
{
    constexpr qint64 mebibyte = 1024 * 1024;
    return Resource::failure(507,
                             Tr::tr("The entries of the list take %1 MiB; it takes no more.")
                                 .arg(Resource::mostBytes / mebibyte));
}

// What is kept must be readable again, in a list.
bool canBeKept(const QByteArray &entry)
{
    return Core::isWithin({.depth = Core::JsonBounds().depth - 1, .members = 2'000}, entry);
}

Resource::Answer tooComplex()
{
    return Resource::failure(413, QStringLiteral("Content Too Large"));
}

Resource::Answer notAllowed(const QString &why, const QByteArray &methods)
{
    Resource::Answer answer = Resource::failure(405, why);
    answer.head.headers.append("Allow", methods);
    return answer;
}

} // namespace

Resource::Answer Resource::failure(int status, const QString &why)
{
    return jsonAnswer(status, {{"error", why.toStdString()}});
}

Resource::Answer Resource::noEntry() const
{
    return failure(404, Tr::tr("There is no entry with this “%1”.").arg(m_source.idKey));
}

Resource::Answer Resource::answer(const Core::Request &request, const Place &place,
                                  const QByteArray &body, const Decorate &decorate)
{
    if (m_source.style == Core::MockStyle::Mockoon)
        return answerAsMockoon(request, place, body);
    return place.id ? answerItem(request, place, body, decorate)
                    : answerList(request, place, body, decorate);
}

// What the entries take is an upper bound; it is counted when that is too much.
bool Resource::makeRoom(qint64 bytes)
{
    constexpr qint64 ofId = 64; // one that is made
    m_bytes += bytes + ofId;
    if (m_bytes <= mostBytes)
        return true;
    m_bytes = 0;
    for (const Json &item : m_items)
        m_bytes += ResourceValues::sizeOf(item);
    if (m_bytes + bytes + ofId > mostBytes)
        return false;
    m_bytes += bytes + ofId;
    return true;
}

Resource::Answer Resource::answerAsMockoon(const Core::Request &request, const Place &place,
                                           const QByteArray &body)
{
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    if (!isRead && !makeRoom(body.size()))
        return tooLarge();
    MockoonList list(m_items, m_idKey);
    auto given = place.id ? list.ofEntry(request, *place.id, body) : list.ofList(request, body);
    if (!given) {
        Answer refused {.head = {.status = 405}, .body = {}};
        refused.head.headers.append("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE");
        return refused;
    }
    if (!isRead)
        changed();
    Answer answer = jsonAnswer(given->status, given->body);
    for (const Core::HeaderField field : given->headers)
        answer.head.headers.append(field.name, field.value);
    return answer;
}

Resource::Answer Resource::answerList(const Core::Request &request, const Place &place,
                                      const QByteArray &body, const Decorate &decorate)
{
    if (request.method == "GET" || request.method == "HEAD")
        return list(request, place, decorate);
    if (request.method != "POST")
        return notAllowed(Tr::tr("A list knows GET and POST."), "GET, HEAD, POST");
    Json item = Core::parseBoundedJson<Json>(body);
    if (!item.is_object())
        return noObject();
    if (!place.member.empty())
        item[place.member] = place.value;
    return create(request, std::move(item));
}

Resource::Answer Resource::list(const Core::Request &request, const Place &place,
                                const Decorate &decorate) const
{
    ResourceQuery query(Core::parseNameValues(request.query()));
    if (!place.member.empty())
        query.require(place.member, ResourceValues::textOf(place.value));
    const ResourceQuery::Page page = query.apply(m_items);
    Json items = Json::array();
    for (const Json *item : page.items) {
        items.push_back(*item);
        decorate(items.back());
    }
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
    } else if (!ResourceValues::isId(*given)) {
        return failure(400, Tr::tr("“%1” must be a text or a whole number.").arg(m_source.idKey));
    } else if (find(ResourceValues::textOf(*given))) {
        return failure(409, Core::MockTexts::entryExists(m_source.idKey));
    }
    if (m_items.size() >= mostItems)
        return failure(
            507, Tr::tr("The list has %n entries and takes no more.", nullptr, int(mostItems)));
    Answer answer = jsonAnswer(201, item);
    if (!canBeKept(answer.body))
        return tooComplex();
    if (m_bytes + answer.body.size() > mostBytes)
        return tooLarge();
    m_bytes += answer.body.size();
    const QByteArray location
        = request.path() + '/' + ResourceValues::textOf(item[m_idKey]).toPercentEncoding();
    answer.head.headers.append("Location", location);
    m_items.push_back(std::move(item));
    changed();
    return answer;
}

Resource::Answer Resource::answerItem(const Core::Request &request, const Place &place,
                                      const QByteArray &body, const Decorate &decorate)
{
    const auto item = find(place);
    if (item == m_items.end())
        return noEntry();
    if (request.method == "GET" || request.method == "HEAD") {
        Json copy = *item;
        decorate(copy);
        return jsonAnswer(200, copy);
    }
    if (request.method == "DELETE") {
        m_bytes -= ResourceValues::sizeOf(*item);
        m_items.erase(item);
        changed();
        return {.head = {.status = 204}, .body = {}};
    }
    if (request.method == "PUT" || request.method == "PATCH")
        return change(*item, request, place, body);
    return notAllowed(Tr::tr("An entry knows GET, PUT, PATCH and DELETE."),
                      "GET, HEAD, PUT, PATCH, DELETE");
}

Resource::Answer Resource::change(Json &item, const Core::Request &request, const Place &place,
                                  const QByteArray &body)
{
    Json given = Core::parseBoundedJson<Json>(body);
    if (!given.is_object())
        return noObject();
    given.erase(m_idKey); // stays as it is
    if (!place.member.empty())
        given[place.member] = place.value; // so does this
    Json next = request.method == "PATCH" ? item : Json {{m_idKey, item[m_idKey]}};
    if (request.method == "PATCH")
        next.merge_patch(given); // RFC 7396
    else
        next.update(given);
    Answer answer = jsonAnswer(200, next);
    if (!canBeKept(answer.body))
        return tooComplex();
    const qint64 growth = answer.body.size() - ResourceValues::sizeOf(item);
    if (growth > 0 && m_bytes + growth > mostBytes)
        return tooLarge();
    m_bytes += growth;
    item = std::move(next);
    changed();
    return answer;
}

} // namespace Kinds::Mock
