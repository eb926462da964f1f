// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Core {

// How often a part of what a handler answers with was asked for, a plain value.
struct UseCount
{
    QString name; // as it stands in the traffic
    qint64 requests = 0; // that came to it
    QList<qint64> answers; // how often each of its answers was given

    bool operator==(const UseCount &) const = default;
};

using UseCounts = QList<UseCount>;

} // namespace Core
