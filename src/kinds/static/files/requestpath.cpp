// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/files/requestpath.h"

#include <algorithm>
#include <optional>

namespace Kinds::Static {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// None: an escape is broken. QByteArray::fromPercentEncoding() would take it as it is.
std::optional<QByteArray> decode(QByteArrayView text)
{
    if (!text.contains('%'))
        return text.toByteArray();
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return {};
        const int high = hexValue(text[i + 1]);
        const int low = hexValue(text[i + 2]);
        if (high < 0 || low < 0)
            return {};
        decoded += char(high * 16 + low);
        i += 2;
    }
    return decoded;
}

// Also for those who take "\" for a separator.
bool isDotSegment(QByteArrayView name)
{
    const auto isSeparator = [](char c) { return c == '/' || c == '\\'; };
    for (auto begin = name.begin();; ++begin) {
        const auto end = std::find_if(begin, name.end(), isSeparator);
        const QByteArrayView part(begin, end);
        if (part == "." || part == "..")
            return true;
        if (end == name.end())
            return false;
        begin = end;
    }
}

} // namespace

QByteArray RequestPath::encoded() const
{
    QByteArray path;
    for (const QByteArray &segment : segments)
        path += '/' + encodeName(segment);
    return endsWithSlash ? path + '/' : path;
}

bool RequestPath::isHidden() const
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (segments[i].startsWith('.') && !(i == 0 && segments[i] == ".well-known"))
            return true;
    }
    return false;
}

Core::Result<RequestPath, int> parseRequestPath(QByteArrayView path)
{
    constexpr Core::Unexpected<int> badRequest {400};
    constexpr Core::Unexpected<int> notFound {404};
    if (!path.startsWith('/') || path.contains('#'))
        return badRequest;
    RequestPath result;
    result.endsWithSlash = path.endsWith('/');
    qsizetype at = 1;
    while (at < path.size()) {
        qsizetype end = path.indexOf('/', at);
        if (end < 0)
            end = path.size();
        const std::optional<QByteArray> name = decode(path.sliced(at, end - at));
        at = end + 1;
        if (!name || name->contains('\0') || isDotSegment(*name))
            return badRequest;
        if (name->contains('/'))
            return notFound;
        if (!name->isEmpty())
            result.segments.append(*name);
    }
    return result;
}

QByteArray encodeName(const QByteArray &name)
{
    return name.toPercentEncoding();
}

} // namespace Kinds::Static
