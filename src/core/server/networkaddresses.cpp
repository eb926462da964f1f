// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/networkaddresses.h"

#include "core/server/serverconfig.h"

#include <QHostAddress>
#include <QNetworkInterface>

namespace Core {

namespace {

QString forUrl(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol
        ? QString(u'[' + address.toString() + u']')
        : address.toString();
}

} // namespace

QStringList networkAddresses(const QString &host)
{
    const std::optional<QHostAddress> bound = ServerConfig::resolve(host);
    if (!bound || bound->isLoopback())
        return {};
    const bool isAnyFour = *bound == QHostAddress(QHostAddress::AnyIPv4);
    const bool isAnySix = *bound == QHostAddress(QHostAddress::AnyIPv6)
        || *bound == QHostAddress(QHostAddress::Any);
    if (!isAnyFour && !isAnySix)
        return {forUrl(*bound)};
    QStringList addresses;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        const bool isFour = address.protocol() == QAbstractSocket::IPv4Protocol;
        if (!address.isLoopback() && !address.isLinkLocal() && (isFour || isAnySix))
            addresses << forUrl(address);
    }
    return addresses;
}

} // namespace Core
