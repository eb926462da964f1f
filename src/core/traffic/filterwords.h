// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/traffic/trafficfilter.h"

#include <QList>
#include <QString>

namespace Core {

// One term of a filter text, split but not yet understood: [-][key:][value].
struct FilterWord
{
    bool isNegated = false;
    QString key; // empty: a plain word
    QString value; // quotes taken off
    int position = 0; // of the whole, in characters
    int length = 0;
    int valuePosition = 0;
};

// Splits at spaces that are not in quotes.
Result<QList<FilterWord>, FilterError> splitFilter(const QString &text);

} // namespace Core
