// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHostAddress>

namespace Core {

// Where figures for a monitoring system are given, a plain value.
struct MetricsAddress
{
    QHostAddress address {QHostAddress::LocalHost};
    quint16 port = 0; // 0: a free one
    int handedSocket = -1; // as ServerConfig's

    // “9464”, “0.0.0.0:9464”, “[::]:9464”, “localhost:0”.
    static Result<MetricsAddress> parse(const QString &text);
    QString toString() const; // which parse() takes

    bool operator==(const MetricsAddress &) const = default;
};

} // namespace Core
