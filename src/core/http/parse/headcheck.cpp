// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/parse/headcheck.h"

#include "core/http/parse/characters.h"
#include "core/http/parse/headfaults.h"
#include "core/tr.h"

#include <algorithm>
#include <array>

namespace Core {

namespace {

// Whether each "%" begins an escape.
bool isPercentEncoded(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (at + 2 >= text.size() || !isHexDigit(text[at + 1]) || !isHexDigit(text[at + 2]))
            return false;
    }
    return true;
}

// uri-host [ ":" port ] without userinfo (RFC 9110 section 7.2).
bool isAuthority(QByteArrayView text)
{
    qsizetype hostEnd = 0;
    if (text.startsWith('[')) {
        hostEnd = text.indexOf(']') + 1;
        const QByteArrayView inside = text.sliced(1, std::max<qsizetype>(hostEnd - 2, 0));
        const auto isAddressByte = [](char c) {
            return isAlphanumeric(c) || c == ':' || c == '.' || c == '%' || c == '-' || c == '_';
        };
        if (inside.isEmpty() || inside.indexOf(':') < 0
            || !std::all_of(inside.begin(), inside.end(), isAddressByte))
            return false;
    } else {
        const auto isHostByte
            = [](char c) { return isAlphanumeric(c) || isOneOf(c, "-._~%!$&'()*+;="); };
        hostEnd = std::find_if_not(text.begin(), text.end(), isHostByte) - text.begin();
        if (hostEnd == 0 || !isPercentEncoded(text.first(hostEnd)))
            return false;
    }
    if (hostEnd == text.size())
        return true;
    const QByteArrayView port = text.sliced(hostEnd + 1);
    return text[hostEnd] == ':' && port.size() <= 5
        && std::all_of(port.begin(), port.end(), isDigit) && port.toByteArray().toInt() <= 65535;
}

Fault checkMethod(const Request &request)
{
    const QByteArray &method = request.method;
    if (method == "TRACE" || method == "CONNECT")
        return {501, Tr::tr("The method %1 is not supported.").arg(shown(method))};
    constexpr std::array<QByteArrayView, 7> known {"GET",    "HEAD",    "POST", "PUT",
                                                   "DELETE", "OPTIONS", "PATCH"};
    for (QByteArrayView name : known) {
        if (method.size() == name.size() && method != name
            && name.compare(method, Qt::CaseInsensitive) == 0)
            return {501,
                    Tr::tr("The method %1 is not known: methods are case-sensitive, send %2.")
                        .arg(shown(method), shown(name))};
    }
    return {};
}

Fault checkTarget(const Request &request, const Limits &limits)
{
    const QByteArrayView target = request.target;
    if (target.size() > limits.targetSize)
        return faultOfLongTarget(limits.targetSize);
    if (target.contains('#'))
        return {400, Tr::tr("The request target “%1” has a fragment.").arg(shown(target))};
    if (std::any_of(target.begin(), target.end(), [](char c) { return uchar(c) > 127; }))
        return {400,
                Tr::tr("The request target “%1” has bytes that are not ASCII, which must be "
                       "percent-encoded: an ä of UTF-8 is sent as %C3%A4.")
                    .arg(shown(target))};
    if (target.startsWith('/') || (target == "*" && request.method == "OPTIONS"))
        return {};
    for (QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() < scheme.size()
            || target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const QByteArrayView rest = target.sliced(scheme.size());
        const auto end
            = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
        if (isAuthority(rest.first(end - rest.begin())))
            return {};
        return {400, Tr::tr("The request target “%1” has no valid host.").arg(shown(target))};
    }
    return {400, Tr::tr("The request target “%1” does not begin with a slash.").arg(shown(target))};
}

Fault checkHost(const Request &request, const KeyFields &fields)
{
    if (fields.host.count == 0) {
        if (request.version == HttpVersion::Http10)
            return {};
        return {400, Tr::tr("The Host header field is missing.")};
    }
    if (fields.host.count > 1)
        return {400, Tr::tr("The Host header field was sent more than once.")};
    const QByteArrayView value = request.headers.at(fields.host.first).value;
    if (isAuthority(value))
        return {};
    return {400, Tr::tr("The Host header field “%1” is not a host name.").arg(shown(value))};
}

Fault checkLength(const Request &request, const KeyFields &fields, const Limits &limits)
{
    if (fields.contentLength.count > 1)
        return {400, Tr::tr("Content-Length was sent more than once.")};
    const QByteArrayView value = request.headers.at(fields.contentLength.first).value;
    const bool isNumber = !value.isEmpty() && value.size() <= 18
        && std::all_of(value.begin(), value.end(), isDigit)
        && (value.size() == 1 || value.front() != '0');
    if (!isNumber)
        return {400, Tr::tr("Content-Length “%1” is not a valid number.").arg(shown(value))};
    if (limits.bodySize > 0 && value.toLongLong() > limits.bodySize)
        return faultOfLongContent(limits.bodySize);
    return {};
}

// Of a Transfer-Encoding that is not chunked alone.
Fault faultOfCoding(const QByteArray &value)
{
    QByteArrayList codings = value.split(',');
    for (QByteArray &coding : codings) {
        coding = coding.trimmed().toLower();
        if (coding.isEmpty() || !std::all_of(coding.begin(), coding.end(), isTokenByte))
            return {400,
                    Tr::tr("Transfer-Encoding “%1” is not a list of codings.").arg(shown(value))};
    }
    if (codings.count("chunked") > 1)
        return {400, Tr::tr("Transfer-Encoding “%1” names chunked twice.").arg(shown(value))};
    if (codings.size() > 1 && codings.constLast() != "chunked")
        return {400, Tr::tr("Transfer-Encoding “%1” does not end with chunked.").arg(shown(value))};
    return {501, Tr::tr("Transfer-Encoding “%1” is not supported.").arg(shown(value))};
}

Fault checkCoding(const Request &request, const KeyFields &fields)
{
    const QByteArrayView value = request.headers.at(fields.transferEncoding.first).value;
    if (request.version == HttpVersion::Http10)
        return {400, Tr::tr("Transfer-Encoding was sent with HTTP/1.0, which does not know it.")};
    if (fields.contentLength.count > 0)
        return {400,
                Tr::tr("Content-Length and Transfer-Encoding were both sent: the length of the "
                       "content is ambiguous.")};
    if (fields.transferEncoding.count > 1)
        return {400, Tr::tr("Transfer-Encoding was sent more than once.")};
    if (value.compare("chunked", Qt::CaseInsensitive) == 0)
        return {};
    return faultOfCoding(value.toByteArray());
}

Fault checkExpect(const Request &request, const KeyFields &fields)
{
    const QByteArrayView value = request.headers.at(fields.expect.first).value;
    if (request.version == HttpVersion::Http10
        || (fields.expect.count == 1 && value.compare("100-continue", Qt::CaseInsensitive) == 0))
        return {};
    return {417, Tr::tr("The expectation “%1” cannot be met.").arg(shown(value))};
}

} // namespace

Fault checkHead(const Request &request, const KeyFields &fields, const Limits &limits)
{
    if (Fault fault = within("RFC 9110 section 9.1", checkMethod(request)))
        return fault;
    if (Fault fault = within("RFC 9112 section 3.2", checkTarget(request, limits)))
        return fault;
    if (Fault fault = within("RFC 9112 section 3.2", checkHost(request, fields)))
        return fault;
    if (fields.transferEncoding.count > 0) {
        if (Fault fault = within("RFC 9112 section 6.1", checkCoding(request, fields)))
            return fault;
    } else if (fields.contentLength.count > 0) {
        if (Fault fault = within("RFC 9112 section 6.2", checkLength(request, fields, limits)))
            return fault;
    }
    return fields.expect.count > 0 ? within("RFC 9110 section 10.1.1", checkExpect(request, fields))
                                   : Fault {};
}

} // namespace Core
