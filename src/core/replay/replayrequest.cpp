// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/replay/replayrequest.h"

#include "core/formats/content/messagecontent.h"
#include "core/formats/exchangeurl.h"
#include "core/http/parse/characters.h"
#include "core/tr.h"

#include <QUrl>

#include <algorithm>

namespace Core {

namespace {

// Without user information, with a port in any case.
QByteArray authorityOf(const QUrl &url)
{
    const int standard = url.scheme() == u"https" ? 443 : 80;
    return QByteArray(url.host(QUrl::FullyEncoded).contains(u':')
                          ? '[' + url.host(QUrl::FullyEncoded).toLatin1() + ']'
                          : url.host(QUrl::FullyEncoded).toLatin1())
        + ':' + QByteArray::number(url.port(standard));
}

qsizetype portColon(QByteArrayView authority)
{
    const qsizetype colon = authority.lastIndexOf(':');
    return colon > authority.lastIndexOf(']') ? colon : -1;
}

// The same name at another port, so that rules for names still hold.
QByteArray withPortOf(const QByteArray &host, const QByteArray &authority)
{
    const qsizetype colon = portColon(host);
    const QByteArray name = colon < 0 ? host : host.first(colon);
    return name + authority.sliced(portColon(authority));
}

bool isField(const HeaderField &field)
{
    const auto isLineEnd = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return !field.name.isEmpty() && std::ranges::all_of(field.name, isTokenByte)
        && std::ranges::none_of(field.value, isLineEnd);
}

} // namespace

Result<ReplayRequest> ReplayRequest::of(const ExchangeRecord &record, const QUrl &server)
{
    if (record.request.method.isEmpty() || record.request.target.isEmpty())
        return failure(Tr::tr("What was received is no request that could be sent again; edit it "
                              "first."));
    if (isCut(record, MessageSide::Request))
        return failure(Tr::tr("Of the body, only the %1 were kept, so that it cannot be sent again "
                              "as it was; edit it first.")
                           .arg(cutRemark(record, MessageSide::Request)));
    ReplayRequest replay;
    replay.secure = server.isEmpty() ? record.secure : server.scheme() == u"https";
    replay.request = record.request;
    replay.body = record.requestContent;
    const QByteArray host = record.request.headers.value("Host");
    if (server.isEmpty()) {
        replay.authority = Core::authorityOf(record);
    } else {
        replay.authority = authorityOf(server);
        if (!host.isEmpty())
            replay.request.headers.set("Host", withPortOf(host, replay.authority));
    }
    return replay;
}

QByteArray ReplayRequest::bytes() const
{
    QByteArray head = request.method + ' ' + request.target
        + (request.version == HttpVersion::Http10 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n");
    bool isFramed = false;
    const bool isChunked = request.headers.hasToken("Transfer-Encoding", "chunked");
    for (const HeaderField &field : request.headers) {
        const bool isLength = field.name.compare("Content-Length", Qt::CaseInsensitive) == 0;
        isFramed = isFramed || isLength;
        head.append(field.name).append(": ");
        if (isLength)
            head.append(QByteArray::number(body.size()));
        else
            head.append(field.value);
        head.append("\r\n");
    }
    if (isChunked) {
        const QByteArray chunk = body.isEmpty()
            ? QByteArray()
            : QByteArray(QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n");
        return head + "\r\n" + chunk + "0\r\n\r\n";
    }
    if (!isFramed && !body.isEmpty())
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return head + "\r\n" + body;
}

QString ReplayRequest::host() const
{
    const qsizetype colon = portColon(authority);
    QByteArray name = colon < 0 ? authority : authority.first(colon);
    if (name.startsWith('[') && name.endsWith(']'))
        name = name.sliced(1, name.size() - 2);
    return QString::fromLatin1(name);
}

quint16 ReplayRequest::port() const
{
    const qsizetype colon = portColon(authority);
    if (colon < 0 || colon == authority.size() - 1)
        return secure ? 443 : 80;
    return authority.sliced(colon + 1).toUShort();
}

QByteArray ReplayRequest::url() const
{
    return (secure ? "https://" : "http://") + authority + originForm(request.target);
}

bool ReplayRequest::setUrl(const QByteArray &url)
{
    const std::optional<UrlParts> parts = parseHttpUrl(url);
    if (!parts || parts->authority.isEmpty())
        return false;
    if (parts->authority != authority) {
        authority = parts->authority;
        request.headers.set("Host", authority);
    }
    secure = parts->secure;
    // Else the form that it was sent in stays.
    if (parts->target != originForm(request.target))
        request.target = parts->target;
    return true;
}

QString ReplayRequest::noField(const QString &line)
{
    return Tr::tr("“%1” is no header field; write a line such as Accept: text/html.").arg(line);
}

std::optional<QString> ReplayRequest::fault() const
{
    if (request.method.isEmpty() || !std::ranges::all_of(request.method, isTokenByte))
        return Tr::tr("“%1” is no method; write a word such as GET.")
            .arg(QString::fromUtf8(request.method));
    if (host().isEmpty() || port() == 0)
        return Tr::tr("“%1” names no host and port; write, for instance, http://localhost:8080/.")
            .arg(QString::fromUtf8(url()));
    for (const HeaderField &field : request.headers) {
        if (!isField(field))
            return noField(QString::fromUtf8(field.name) + u": " + QString::fromUtf8(field.value));
    }
    return std::nullopt;
}

} // namespace Core
