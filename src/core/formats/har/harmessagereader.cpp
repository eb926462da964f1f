// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harmessagereader.h"

#include "core/formats/content/namevalues.h"
#include "core/formats/exchangeurl.h"
#include "core/formats/har/harcontentreader.h"
#include "core/formats/har/harheadersreader.h"
#include "core/formats/har/harvalues.h"
#include "core/tr.h"
#include "core/visibletext.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using Json = nlohmann::json;

// For programs that leave the query out of the address.
void addQuery(const Json &json, QByteArray &target, HarNotes &notes)
{
    const Json *query = harMember(json, "queryString");
    if (!query || !query->is_array() || query->empty() || target.contains('?'))
        return;
    QList<NameValue> pairs;
    for (const Json &pair : *query)
        pairs.append({harText(pair, "name").value_or(QByteArray()),
                      harText(pair, "value").value_or(QByteArray()), true});
    target += '?' + formatNameValues(pairs);
    notes.add(u"request.queryString"_s, Tr::tr("The address lacked the query; it was added."));
}

HttpVersion readVersion(const Json &json, const QString &path, HarNotes &notes)
{
    const QByteArray name = harText(json, "httpVersion").value_or(QByteArray()).toLower();
    if (name == "http/1.0")
        return HttpVersion::Http10;
    if (name != "http/1.1" && name != "unknown" && !name.isEmpty())
        notes.add(path, Tr::tr("The version %1 of HTTP became HTTP/1.1.").arg(visibleText(name)));
    return HttpVersion::Http11;
}

} // namespace

bool readHarRequest(const Json &json, bool own, ExchangeRecord &record, HarNotes &notes)
{
    Request &request = record.request;
    const auto text = harText(json, "url");
    const auto url = parseHttpUrl(text.value_or(QByteArray()));
    if (!url) {
        notes.add(u"request.url"_s,
                  text ? Tr::tr("This is no address of HTTP; the entry was left out.")
                       : Tr::tr("There is no address; the entry was left out."));
        return false;
    }
    record.secure = url->secure;
    request.target = harBytes(json, "_target").value_or(url->target);
    if (!own)
        addQuery(json, request.target, notes);
    request.method = harBytes(json, "method").value_or(own ? QByteArray() : "GET");
    request.version = readVersion(json, u"request.httpVersion"_s, notes);
    HarHead head = readHarHeaders(json, u"request"_s, notes);
    request.headers = std::move(head.headers);
    if (!own && !request.headers.contains("Host")) {
        Headers withHost {{"Host", head.authority.isEmpty() ? url->authority : head.authority}};
        for (const HeaderField field : std::as_const(request.headers))
            withHost.append(field.name, field.value);
        request.headers = withHost;
    }
    record.requestHeadBytes = harCount(json, "headersSize");
    record.requestBodyBytes = harCount(json, "bodySize");
    readHarPostData(harObject(json, "postData"), record, notes);
    noteUnknownMembers(json,
                       {"method", "url", "httpVersion", "headers", "cookies", "queryString",
                        "postData", "headersSize", "bodySize", "_target", "_charset"},
                       u"request"_s, notes);
    return true;
}

void readHarResponse(const Json &json, ExchangeRecord &record, HarNotes &notes)
{
    Response &response = record.response;
    constexpr qint64 largest = 999;
    const qint64 status = harCount(json, "status");
    if (status > largest)
        notes.add(u"response.status"_s, Tr::tr("This is no status code; read as 0."));
    response.status = status > largest ? 0 : int(status);
    response.reason = harBytes(json, "statusText").value_or(QByteArray());
    if (response.reason == reasonPhrase(response.status))
        response.reason.clear();
    response.headers = readHarHeaders(json, u"response"_s, notes).headers;
    record.responseHeadBytes = harCount(json, "headersSize");
    record.responseBodyBytes = harCount(json, "bodySize");
    readHarContent(harObject(json, "content"), record, notes);
    noteUnknownMembers(json,
                       {"status", "statusText", "httpVersion", "headers", "cookies", "content",
                        "redirectURL", "headersSize", "bodySize", "_charset"},
                       u"response"_s, notes);
}

} // namespace Core
