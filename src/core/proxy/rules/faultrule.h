// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Core {

// What goes wrong on purpose with a share of the requests, to see how a client takes it. A plain
// value.
struct FaultRule
{
    enum class Kind : quint8 {
        Status, // it is answered with a status
        Reset, // the connection is cut
        Silence, // it is never answered
        Cut, // the answer breaks off in the middle
    };

    double share = 0; // of 1
    Kind kind = Kind::Status;
    int status = 503;
    QByteArray pathPrefix = {}; // only of these; empty: of all

    // "10% 503", "5% reset /api", "1% silence", "2% cut".
    static Result<FaultRule> parse(const QString &line);
    static Result<QList<FaultRule>> parseAll(const QStringList &lines); // empty lines are left out

    bool operator==(const FaultRule &) const = default;
};

} // namespace Core
