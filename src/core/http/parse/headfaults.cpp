// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/parse/headfaults.h"

#include "core/http/parse/characters.h"
#include "core/tr.h"
#include "core/visibletext.h"

#include <algorithm>

namespace Core {

QString shown(QByteArrayView bytes)
{
    constexpr qsizetype longest = 60;
    const QString text = visibleText(bytes.first(std::min(bytes.size(), longest)));
    return bytes.size() > longest ? text + u'\u2026' : text;
}

Fault faultOfRequestLine(QByteArrayView head)
{
    const qsizetype end = head.indexOf('\r');
    const QByteArrayView line = end < 0 ? head : head.first(end);
    if (line.startsWith("\x16\x03"))
        return {400,
                Tr::tr("This is not HTTP but TLS: use http:// instead of https:// for this "
                       "server.")};
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView method = space < 0 ? line : line.first(space);
    constexpr qsizetype longestMethod = 256;
    if (method.isEmpty() || method.size() > longestMethod
        || !std::all_of(method.begin(), method.end(), isTokenByte))
        return {400, Tr::tr("This is not HTTP: it begins with “%1”.").arg(shown(line))};
    const QByteArrayView rest = space < 0 ? QByteArrayView() : line.sliced(space + 1);
    const QByteArrayView version = rest.sliced(rest.lastIndexOf(' ') + 1);
    if (version.size() == 8 && version.startsWith("HTTP/") && isDigit(version[5])
        && version[6] == '.' && isDigit(version[7])) {
        if (version[5] != '1')
            return {505, Tr::tr("%1 is not supported; send HTTP/1.1.").arg(shown(version))};
        if (end >= 0 && (end + 1 == head.size() || head[end + 1] != '\n'))
            return {400, Tr::tr("The request line has a CR that is not followed by an LF.")};
        if (rest.lastIndexOf(' ') <= 0)
            return {400, Tr::tr("The request line has no target.")};
        if (rest.indexOf(' ') != rest.lastIndexOf(' '))
            return {400,
                    Tr::tr("The request target has a space in it, which must be sent as %20, or "
                           "there is more than one space.")};
        return {400, Tr::tr("The request target has a control character in it.")};
    }
    return {400, Tr::tr("The request line “%1” does not end with HTTP/1.1.").arg(shown(line))};
}

Fault faultOfFields(QByteArrayView head)
{
    QByteArrayView rest = head.sliced(std::max<qsizetype>(head.indexOf('\n') + 1, 0));
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0));
        if (colon < 0)
            return {400, Tr::tr("The header line “%1” has no colon.").arg(shown(line))};
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenByte))
            return {400,
                    Tr::tr("The header line “%1” has no valid field name before the colon.")
                        .arg(shown(line))};
        const auto isBad = [](char c) { return isControl(c) && c != '\t'; };
        if (std::any_of(line.begin() + colon, line.end(), isBad))
            return {400,
                    Tr::tr("The value of the header field %1 has a control character in it.")
                        .arg(shown(name))};
    }
    return {400, Tr::tr("The header fields are malformed.")};
}

Fault faultOfLongTarget(qint64 limit)
{
    return {414, Tr::tr("The request target is longer than %1 bytes.").arg(limit)};
}

Fault faultOfLongContent(qint64 limit)
{
    return {413, Tr::tr("The content is longer than %1 bytes.").arg(limit)};
}

Fault faultOfMissingTls(const Request &request)
{
    const QByteArray host = request.headers.value("Host");
    const QByteArray &target = request.target;
    QByteArray url = "https://";
    if (const qsizetype scheme = target.indexOf("://"); scheme > 0)
        url += target.sliced(scheme + 3);
    else if (host.isEmpty())
        return {400, Tr::tr("This server speaks HTTPS only: use https:// instead of http://.")};
    else
        url += target.startsWith('/') ? QByteArray(host + target) : QByteArray(host + '/');
    return {400, Tr::tr("This server speaks HTTPS only: use %1").arg(visibleText(url))};
}

Request readablePart(QByteArrayView head)
{
    constexpr qsizetype longest = 1024;
    const auto end = std::find_if(head.begin(), head.end(), isControl);
    const QByteArrayView line = head.first(std::min<qsizetype>(end - head.begin(), longest));
    const qsizetype first = line.indexOf(' ');
    Request request;
    request.method = line.first(first < 0 ? line.size() : first).toByteArray();
    if (first >= 0) {
        const QByteArrayView rest = line.sliced(first + 1);
        constexpr QByteArrayView version = " HTTP/";
        const auto last = std::find_end(rest.begin(), rest.end(), version.begin(), version.end());
        request.target = rest.first(last - rest.begin()).toByteArray();
    }
    return request;
}

} // namespace Core
