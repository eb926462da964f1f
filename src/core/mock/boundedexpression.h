// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

namespace Core {

// An expression that is tried on what requests bring: how much it may try is bounded. Where it
// gives up, its match is not valid. Any thread.
inline QRegularExpression boundedExpression(const QString &pattern)
{
    return QRegularExpression(QLatin1String("(*LIMIT_MATCH=1000000)") + pattern);
}

// The same of a whole text.
inline QRegularExpression boundedWholeExpression(const QString &pattern)
{
    return boundedExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace Core
