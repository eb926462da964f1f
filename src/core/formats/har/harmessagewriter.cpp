// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harmessagewriter.h"

#include "core/formats/content/cookies.h"
#include "core/formats/exchangeurl.h"
#include "core/formats/har/harcontentwriter.h"
#include "core/formats/har/jsonstream.h"

namespace Core {

namespace {

// Bytes that are no UTF-8 are written as Latin-1, which loses none; _charset says so.
void addBytes(JsonStream &json, const char *key, QByteArrayView bytes, bool latin1)
{
    if (latin1)
        json.add(key, QString::fromLatin1(bytes));
    else
        json.addUtf8(key, bytes);
}

void addCharset(JsonStream &json, bool latin1)
{
    if (latin1)
        json.add("_charset", u"iso-8859-1");
}

void writeHeaders(JsonStream &json, const Headers &headers)
{
    json.beginArray("headers");
    for (const HeaderField field : headers) {
        const bool latin1 = !field.name.isValidUtf8() || !field.value.isValidUtf8();
        json.beginObject();
        addBytes(json, "name", field.name, latin1);
        addBytes(json, "value", field.value, latin1);
        addCharset(json, latin1);
        json.endObject();
    }
    json.endArray();
}

void writeNameValue(JsonStream &json, const QByteArray &name, const QByteArray &value)
{
    json.add("name", QString::fromUtf8(name));
    json.add("value", QString::fromUtf8(value));
}

void writeRequestCookies(JsonStream &json, const Headers &headers)
{
    json.beginArray("cookies");
    for (const NameValue &cookie : requestCookies(headers)) {
        json.beginObject();
        writeNameValue(json, cookie.name, cookie.value);
        json.endObject();
    }
    json.endArray();
}

void writeResponseCookies(JsonStream &json, const Headers &headers)
{
    json.beginArray("cookies");
    for (const SetCookie &cookie : responseCookies(headers)) {
        json.beginObject();
        writeNameValue(json, cookie.name, cookie.value);
        if (const auto path = cookie.attribute("Path"))
            json.add("path", QString::fromUtf8(*path));
        if (const auto domain = cookie.attribute("Domain"))
            json.add("domain", QString::fromUtf8(*domain));
        if (const auto expires = cookie.expires())
            json.add("expires", expires->toString(Qt::ISODateWithMs));
        json.addFlag("httpOnly", cookie.attribute("HttpOnly").has_value());
        json.addFlag("secure", cookie.attribute("Secure").has_value());
        json.endObject();
    }
    json.endArray();
}

void writeQuery(JsonStream &json, const Request &request)
{
    json.beginArray("queryString");
    for (const NameValue &pair : parseNameValues(request.query())) {
        json.beginObject();
        writeNameValue(json, pair.name, pair.value);
        json.endObject();
    }
    json.endArray();
}

void writeSizes(JsonStream &json, qint64 head, qint64 body)
{
    json.add("headersSize", head > 0 ? head : qint64(-1));
    json.add("bodySize", body);
}

QStringView versionName(HttpVersion version)
{
    switch (version) {
    case HttpVersion::Http10:
        return u"HTTP/1.0";
    case HttpVersion::Http11:
        return u"HTTP/1.1";
    }
    return {};
}

} // namespace

void writeHarRequest(JsonStream &json, const ExchangeRecord &record, const QByteArray &authority)
{
    const Request &request = record.request;
    const QByteArray url = urlOf(record, UrlForm::Strict, authority);
    const bool latin1 = !request.method.isValidUtf8() || !request.target.isValidUtf8();
    json.beginObject("request");
    addBytes(json, "method", request.method, latin1);
    json.addUtf8("url", url);
    json.add("httpVersion", versionName(request.version));
    writeRequestCookies(json, request.headers);
    writeHeaders(json, request.headers);
    writeQuery(json, request);
    if (record.requestBodyBytes > 0 || !record.requestContent.isEmpty())
        writeHarPostData(json, record);
    writeSizes(json, record.requestHeadBytes, record.requestBodyBytes);
    if (!request.target.startsWith('/') || !url.endsWith(request.target))
        addBytes(json, "_target", request.target, latin1);
    addCharset(json, latin1);
    json.endObject();
}

void writeHarResponse(JsonStream &json, const ExchangeRecord &record)
{
    const Response &response = record.response;
    const QByteArray reason = response.reason.isEmpty() && response.status != 0
        ? reasonPhrase(response.status)
        : response.reason;
    const bool latin1 = !reason.isValidUtf8();
    json.beginObject("response");
    json.add("status", qint64(response.status));
    addBytes(json, "statusText", reason, latin1);
    json.add("httpVersion", versionName(record.request.version));
    writeResponseCookies(json, response.headers);
    writeHeaders(json, response.headers);
    writeHarContent(json, record);
    json.add("redirectURL", QString::fromUtf8(response.headers.value("Location")));
    writeSizes(json, record.responseHeadBytes, record.responseBodyBytes);
    addCharset(json, latin1);
    json.endObject();
}

} // namespace Core
