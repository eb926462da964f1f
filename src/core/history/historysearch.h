// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/trafficfilter.h"

#include <QMetaType>

#include <limits>

namespace Core {

// What to look for: the newest rows first, between two of them (both left out).
struct HistorySearch
{
    TrafficFilter filter;
    QString serverId = {}; // empty: those of all servers
    qint64 after = 0;
    qint64 before = std::numeric_limits<qint64>::max();
    qint64 limit = 0; // how many rows are enough; 0: all
};

// How a search ended.
enum class SearchEnd : quint8 {
    Complete, // all rows, or as many as were wanted
    Cancelled,
    Failed,
};

} // namespace Core

Q_DECLARE_METATYPE(Core::SearchEnd)
