// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/trafficfilter.h"

#include <QString>
#include <QVariantList>

namespace Core {

// What of a filter the database can do, a plain value.
struct SearchPlan
{
    // " AND …", on the table exchanges.
    QString where;
    QVariantList values;
    // For the full-text index: all rows that the filter lets pass match it, and some more. Empty:
    // the index does not help.
    QString match;
    // The condition says all; no row has to be looked at.
    bool isExact = true;
    FilterTerm::Needs needs = FilterTerm::Needs::Facts;

    static SearchPlan of(const TrafficFilter &filter, const QString &serverId = {});
};

} // namespace Core
