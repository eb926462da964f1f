// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/requestfacts.h"

#include "core/formats/content/cookies.h"
#include "core/formats/content/multipart.h"
#include "core/json/boundedjson.h"
#include "core/mock/boundedexpression.h"
#include "kinds/mock/request/jsonofform.h"

#include <QCache>

namespace Kinds::Mock {

using Core::NameValue;
using Core::PathSegment;

namespace {

QByteArrayList valuesOf(const QList<NameValue> &pairs, const QByteArray &name)
{
    QByteArrayList values;
    for (const NameValue &pair : pairs) {
        if (pair.name == name)
            values += pair.value;
    }
    return values;
}

QByteArray restOf(const PathSegments &segments, size_t from)
{
    QByteArray rest;
    for (size_t i = from; i < segments.size(); ++i)
        rest += i == from ? segments[i] : '/' + segments[i];
    return rest;
}

QByteArrayList ofRegex(const QRegularExpression &expression, const QString &name,
                       const QByteArray &path)
{
    const qsizetype group = expression.namedCaptureGroups().indexOf(name);
    const QRegularExpressionMatch match = expression.match(QString::fromUtf8(path));
    if (group < 1 || !match.hasCaptured(int(group)))
        return {};
    return {Core::percentDecoded(match.captured(int(group)).toUtf8())};
}

} // namespace

RequestFacts::RequestFacts(const Core::Request &request, const QByteArray &path,
                           const PathSegments &segments, const QByteArray &body,
                           const Lookup *lookup)
    : m_request(request)
    , m_path(path)
    , m_segments(segments)
    , m_body(body)
    , m_lookup(lookup)
{
}

QRegularExpression RequestFacts::expressionOf(const Core::MockRoute &route)
{
    constexpr qsizetype most = 1'000;
    static thread_local QCache<QString, QRegularExpression> compiled(most);
    if (const QRegularExpression *known = compiled.object(route.pathRegex))
        return *known;
    const QRegularExpression made = Core::boundedWholeExpression(route.pathRegex);
    compiled.insert(route.pathRegex, new QRegularExpression(made));
    return made;
}

RequestFacts::Values RequestFacts::pathParameter(const Core::MockRoute &route,
                                                 const QString &name) const
{
    if (!route.pathRegex.isEmpty())
        return ofRegex(expressionOf(route), name, m_path);
    const QList<PathSegment> &all = route.path.segments();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qsizetype place = all[i].names.indexOf(name);
        if (place < 0)
            continue;
        if (all[i].kind == PathSegment::Kind::Rest)
            return {restOf(m_segments, size_t(i))};
        if (size_t(i) >= m_segments.size())
            return {};
        if (const auto values = all[i].match(m_segments[size_t(i)]))
            return {values->at(place).toUtf8()};
    }
    return {};
}

RequestFacts::Values RequestFacts::query(const QByteArray &name) const
{
    if (!m_query)
        m_query = Core::parseNameValues(m_request.query());
    return valuesOf(*m_query, name);
}

RequestFacts::Values RequestFacts::cookie(const QByteArray &name) const
{
    if (!m_cookies)
        m_cookies = Core::requestCookies(m_request.headers);
    return valuesOf(*m_cookies, name);
}

QList<NameValue> RequestFacts::formFields() const
{
    const auto type = Core::MediaType::parse(m_request.headers.value("Content-Type"));
    if (type.name == "application/x-www-form-urlencoded")
        return Core::parseNameValues(m_body);
    QList<NameValue> fields;
    if (type.name == "multipart/form-data") {
        const Core::Multipart content = Core::parseMultipart(m_body, type);
        for (const Core::MultipartPart &part : content.parts) {
            if (const auto name = part.name())
                fields += NameValue {*name, part.in(m_body).toByteArray()};
        }
    }
    return fields;
}

RequestFacts::Values RequestFacts::form(const QByteArray &name) const
{
    if (!m_form)
        m_form = formFields();
    return valuesOf(*m_form, name);
}

const nlohmann::json *RequestFacts::json() const
{
    if (!m_json) {
        const auto type = Core::MediaType::parse(m_request.headers.value("Content-Type"));
        m_json
            = type.name == "application/x-www-form-urlencoded" || type.name == "multipart/form-data"
            ? jsonOfForm(formFields())
            : Core::parseBoundedJson<nlohmann::json>(m_body);
    }
    return m_json->is_discarded() ? nullptr : &*m_json;
}

} // namespace Kinds::Mock
