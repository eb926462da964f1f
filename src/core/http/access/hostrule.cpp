// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/access/hostrule.h"

#include "core/http/parse/characters.h"
#include "core/tr.h"

#include <QHostAddress>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 253; // RFC 1035 section 3.1, as it is written
constexpr qsizetype longestLabel = 63;

bool isBelow(QByteArrayView host, QByteArrayView domain)
{
    return host.size() > domain.size() && host.endsWith(domain)
        && host[host.size() - domain.size() - 1] == '.';
}

// Asked for each request: without a copy.
bool isByte(QByteArrayView number)
{
    if (number.isEmpty() || number.size() > 3 || (number.size() > 1 && number.front() == '0'))
        return false;
    int value = 0;
    for (const char c : number) {
        if (!isDigit(c))
            return false;
        value = value * 10 + (c - '0');
    }
    return value < 256;
}

bool isDottedQuad(QByteArrayView host)
{
    int numbers = 0;
    for (qsizetype dot = 0; dot >= 0 && numbers <= 4; ++numbers) {
        dot = host.indexOf('.');
        if (!isByte(dot < 0 ? host : host.first(dot)))
            return false;
        host = dot < 0 ? QByteArrayView() : host.sliced(dot + 1);
    }
    return numbers == 4;
}

bool isAddress(QByteArrayView host)
{
    if (!host.startsWith('['))
        return isDottedQuad(host);
    const QByteArrayView inside = host.sliced(1, std::max<qsizetype>(host.size() - 2, 0));
    const qsizetype zone = inside.indexOf('%');
    const QHostAddress address(QString::fromLatin1(zone < 0 ? inside : inside.first(zone)));
    return address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool isLabel(QByteArrayView label)
{
    return !label.isEmpty() && label.size() <= longestLabel
        && std::all_of(label.begin(), label.end(),
                       [](char c) { return isAlphanumeric(c) || c == '-' || c == '_'; });
}

bool isName(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > longestName)
        return false;
    const QByteArrayList labels = name.toByteArray().split('.');
    return std::ranges::all_of(labels, isLabel);
}

} // namespace

QByteArrayView hostOf(QByteArrayView authority)
{
    qsizetype end = authority.size();
    if (authority.startsWith('['))
        end = authority.indexOf(']') + 1;
    else if (const qsizetype colon = authority.lastIndexOf(':'); colon >= 0)
        end = colon;
    if (end > 0 && authority[end - 1] == '.')
        --end;
    return authority.first(end);
}

bool isLoopbackHost(QByteArrayView host)
{
    const QByteArray lower = host.toByteArray().toLower();
    if (lower == "localhost" || isBelow(lower, "localhost"))
        return true;
    if (!isAddress(lower))
        return false;
    const QByteArray bare = lower.startsWith('[') ? lower.mid(1, lower.size() - 2) : lower;
    return QHostAddress(QString::fromLatin1(bare)).isLoopback();
}

HostRule::HostRule(const QStringList &names)
{
    for (const QString &name : names) {
        if (const Result<QByteArray> pattern = normalized(name)) {
            m_names.append(*pattern);
            m_allowsAll = m_allowsAll || *pattern == "*";
        }
    }
}

bool HostRule::allows(QByteArrayView authority) const
{
    const QByteArrayView sent = hostOf(authority);
    if (m_allowsAll || sent == "localhost" || isAddress(sent))
        return true;
    const QByteArray host = sent.toByteArray().toLower();
    if (host == "localhost" || isBelow(host, "localhost"))
        return true;
    return std::ranges::any_of(m_names, [&host](const QByteArray &name) {
        if (name.startsWith("*."))
            return isBelow(host, QByteArrayView(name).sliced(2));
        if (name.startsWith('.'))
            return host == QByteArrayView(name).sliced(1)
                || isBelow(host, QByteArrayView(name).sliced(1));
        return host == name;
    });
}

Result<QByteArray> HostRule::normalized(const QString &name)
{
    QString text = name.trimmed().toLower();
    if (text == "*"_L1)
        return QByteArrayLiteral("*");
    if (text.contains("//"_L1) || text.contains(u'/'))
        return failure(
            Tr::tr("“%1” is more than a host name: leave out what stands before and after it.")
                .arg(name));
    if (QHostAddress address; address.setAddress(text)) {
        const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
        return QByteArray(isSix ? '[' + text.toLatin1() + ']' : text.toLatin1());
    }
    if (text.contains(u':') && !text.startsWith(u'['))
        return failure(
            Tr::tr("“%1” has a port: leave it out, a host is allowed on every port.").arg(name));
    if (isAddress(text.toLatin1()))
        return text.toLatin1();
    const QString prefix = text.startsWith("*."_L1) ? u"*."_s
        : text.startsWith(u'.')                     ? u"."_s
                                                    : QString();
    text.remove(0, prefix.size());
    if (text.endsWith(u'.'))
        text.chop(1);
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray encoded = isAscii ? text.toLatin1() : QUrl::toAce(text);
    if (!isName(encoded))
        return failure(
            Tr::tr("“%1” is not a host name: write example.test, or .example.test for it "
                   "and all names below it.")
                .arg(name));
    return QByteArray(prefix.toLatin1() + encoded);
}

QStringList HostRule::machineNames()
{
    const QString full = QSysInfo::machineHostName();
    if (full.isEmpty())
        return {};
    const QString first = full.section(u'.', 0, 0);
    QStringList names {full, first, first + u".local"_s}; // the last by multicast DNS
    names.removeDuplicates();
    return names;
}

} // namespace Core
