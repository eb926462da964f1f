// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/templates/requesttemplatehost.h"

#include "core/formats/content/cookies.h"
#include "core/formats/content/multipart.h"
#include "core/formats/content/namevalues.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <utility>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFields = 10'000; // what comes behind them is left out

// What a name leads to, until all fields are known.
struct Field
{
    QStringList texts;
    bool isList = false;

    void add(const QString &text)
    {
        texts += text;
        isList = texts.size() > 1;
    }
    void addToList(const QString &text)
    {
        if (!std::exchange(isList, true))
            texts.clear();
        texts += text;
    }
    QJsonValue value() const
    {
        return isList ? QJsonValue(QJsonArray::fromStringList(texts)) : QJsonValue(texts.first());
    }
};

struct FieldWithMembers : Field
{
    QMap<QString, Field> members;

    QJsonValue value() const
    {
        if (members.isEmpty())
            return Field::value();
        QJsonObject object;
        for (auto it = members.cbegin(); it != members.cend(); ++it)
            object.insert(it.key(), it->value());
        return object;
    }
};

// A name that comes again makes a list; a[b] is a member of a. What comes last wins.
void put(QMap<QString, FieldWithMembers> &fields, const QString &name, const QString &text)
{
    const qsizetype open = name.indexOf(u'[');
    const QString inner
        = open > 0 && name.endsWith(u']') ? name.sliced(open + 1).chopped(1) : u"["_s;
    const bool isPlain = inner.contains(u'[');
    FieldWithMembers &field = fields[isPlain ? name : name.first(open)];
    if (!isPlain && !inner.isEmpty()) {
        field.texts.clear();
        field.isList = false;
        field.members[inner].add(text);
        return;
    }
    field.members.clear();
    if (isPlain)
        field.add(text);
    else
        field.addToList(text);
}

QJsonObject objectOf(const QList<NameValue> &pairs)
{
    QMap<QString, FieldWithMembers> fields;
    for (const NameValue &pair : pairs.first(std::min(pairs.size(), mostFields)))
        put(fields, QString::fromUtf8(pair.name), QString::fromUtf8(pair.value));
    QJsonObject object;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        object.insert(it.key(), it->value());
    return object;
}

// host and, with a colon, port of the server as the client has named it.
QString authorityOf(const Exchange &exchange)
{
    const QByteArray named = exchange.request().headers.value("Host");
    if (!named.isEmpty())
        return QString::fromLatin1(named);
    const QHostAddress address = exchange.localAddress();
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
        ? QString(u'[' + address.toString() + u']')
        : address.toString();
    return host + u':' + QString::number(exchange.localPort());
}

QString hostOf(const QString &authority)
{
    const qsizetype end
        = authority.startsWith(u'[') ? authority.indexOf(u']') + 1 : authority.indexOf(u':');
    return end > 0 ? authority.first(end) : authority;
}

QString addressOf(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4).toString() : address.toString();
}

} // namespace

RequestTemplateHost::RequestTemplateHost(const ExchangePtr &exchange, const QByteArray &body,
                                         Fake &fake)
    : PlainTemplateHost(fake)
    , m_exchange(exchange)
    , m_body(body)
{
}

QString RequestTemplateHost::part(Part part) const
{
    const Request &request = m_exchange->request();
    switch (part) {
    case Part::Method:
        return QString::fromLatin1(request.method);
    case Part::Ip:
        return addressOf(m_exchange->peerAddress());
    case Part::HostName:
        return hostOf(authorityOf(*m_exchange));
    case Part::BaseUrl:
        return (m_exchange->isSecure() ? u"https://"_s : u"http://"_s) + authorityOf(*m_exchange);
    case Part::Path:
        return QString::fromLatin1(request.path());
    case Part::Url:
        return QString::fromLatin1(request.target);
    case Part::Body:
        break;
    }
    return QString::fromUtf8(m_body);
}

std::optional<QString> RequestTemplateHost::header(const QString &name) const
{
    const QByteArray wanted = name.toLatin1();
    const Headers &headers = m_exchange->request().headers;
    return headers.contains(wanted) ? std::optional(QString::fromUtf8(headers.value(wanted)))
                                    : std::nullopt;
}

std::optional<QString> RequestTemplateHost::cookie(const QString &name) const
{
    for (const NameValue &cookie : requestCookies(m_exchange->request().headers)) {
        if (QString::fromUtf8(cookie.name) == name)
            return QString::fromUtf8(cookie.value);
    }
    return {};
}

QJsonObject RequestTemplateHost::query() const
{
    return objectOf(parseNameValues(m_exchange->request().query()));
}

std::optional<QJsonObject> RequestTemplateHost::form() const
{
    const auto type = MediaType::parse(m_exchange->request().headers.value("Content-Type"));
    if (type.name == "application/x-www-form-urlencoded")
        return objectOf(parseNameValues(m_body));
    if (type.name != "multipart/form-data")
        return {};
    QList<NameValue> fields;
    const Multipart content = parseMultipart(m_body, type);
    for (const MultipartPart &each : content.parts) {
        if (const auto name = each.name())
            fields += NameValue {*name, each.in(m_body).toByteArray()};
    }
    return objectOf(fields);
}

void RequestTemplateHost::setStatus(int status)
{
    if (status >= 200 && status <= 599)
        m_status = status;
}

} // namespace Core
