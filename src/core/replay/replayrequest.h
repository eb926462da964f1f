// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/traffic/exchangerecord.h"

#include <optional>

class QUrl;

namespace Core {

// A request that is to be sent, head by head as somebody wants it; a plain value.
struct ReplayRequest
{
    bool secure = false;
    QByteArray authority; // host and port to connect to
    Request request;
    QByteArray body; // without transfer coding

    // That of an exchange, to the server where it runs now, else to where it went then. The reason
    // if it cannot be sent as it was.
    static Result<ReplayRequest> of(const ExchangeRecord &record, const QUrl &server);

    // What goes over the wire: nothing is added but the length of a body that had none.
    QByteArray bytes() const;

    QString host() const; // without brackets
    quint16 port() const; // 0: it names none that can be
    // What a person edits.
    QByteArray url() const;
    // False: it is no URL of HTTP.
    bool setUrl(const QByteArray &url);
    // Why it cannot be sent, a sentence; none: it can.
    std::optional<QString> fault() const;
    // That a line is no header field, with the way out.
    static QString noField(const QString &line);

    bool operator==(const ReplayRequest &) const = default;
};

} // namespace Core
