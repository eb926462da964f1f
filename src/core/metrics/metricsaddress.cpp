// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metricsaddress.h"

#include "core/tr.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

std::optional<QHostAddress> toAddress(QString host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.mid(1, host.size() - 2);
    const QHostAddress address(host);
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return address.isNull() || isV6 != isBracketed ? std::nullopt : std::optional(address);
}

} // namespace

Result<MetricsAddress> MetricsAddress::parse(const QString &text)
{
    MetricsAddress result;
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    const auto address = colon < 0 ? std::optional(result.address) : toAddress(text.left(colon));
    constexpr uint highestPort = 65'535;
    if (!isNumber || port > highestPort || !address) {
        return failure(Tr::tr("“%1” is no place for metrics. Give a port, such as 9464, or an "
                              "address and a port, such as 0.0.0.0:9464.")
                           .arg(text));
    }
    result.address = *address;
    result.port = quint16(port);
    return result;
}

QString MetricsAddress::toString() const
{
    if (address == QHostAddress(QHostAddress::LocalHost))
        return QString::number(port);
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString(), QString::number(port));
}

} // namespace Core
