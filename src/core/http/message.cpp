// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/message.h"

#include <algorithm>
#include <iterator>

namespace Core {

namespace {

struct Phrase
{
    int status;
    QByteArrayView text;
};

// Registered status codes, in order (RFC 9110 section 15 and the IANA registry).
constexpr Phrase phrases[] = {
    {100, "Continue"},
    {101, "Switching Protocols"},
    {102, "Processing"},
    {103, "Early Hints"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {203, "Non-Authoritative Information"},
    {204, "No Content"},
    {205, "Reset Content"},
    {206, "Partial Content"},
    {207, "Multi-Status"},
    {208, "Already Reported"},
    {226, "IM Used"},
    {300, "Multiple Choices"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {305, "Use Proxy"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {407, "Proxy Authentication Required"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {423, "Locked"},
    {424, "Failed Dependency"},
    {425, "Too Early"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {451, "Unavailable For Legal Reasons"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
    {506, "Variant Also Negotiates"},
    {507, "Insufficient Storage"},
    {508, "Loop Detected"},
    {511, "Network Authentication Required"},
};

// The target without scheme and authority; a path and query at least.
QByteArrayView withoutAuthority(QByteArrayView target)
{
    if (target.startsWith('/') || target == "*")
        return target;
    const qsizetype scheme = target.indexOf("://");
    if (scheme < 0)
        return target;
    const QByteArrayView rest = target.sliced(scheme + 3);
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](char c) { return c == '/' || c == '?' || c == '#'; });
    return rest.sliced(end - rest.begin());
}

} // namespace

QByteArray Request::path() const
{
    const QByteArrayView rest = withoutAuthority(target);
    const qsizetype mark = rest.indexOf('?');
    const QByteArrayView path = mark < 0 ? rest : rest.first(mark);
    if (path.size() == target.size())
        return target;
    return path.isEmpty() ? QByteArrayLiteral("/") : path.toByteArray();
}

QByteArray Request::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.sliced(mark + 1);
}

QByteArray reasonPhrase(int status)
{
    const auto found
        = std::lower_bound(std::begin(phrases), std::end(phrases), status,
                           [](const Phrase &phrase, int wanted) { return phrase.status < wanted; });
    if (found == std::end(phrases) || found->status != status)
        return QByteArrayLiteral("Unknown");
    return QByteArray::fromRawData(found->text.data(), found->text.size());
}

} // namespace Core
