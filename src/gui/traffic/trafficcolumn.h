// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/traffic/trafficmodel.h"

#include <QCoreApplication>

namespace Gui {

// What a column of the traffic list is called, and what it says of an exchange.
struct TrafficColumn
{
    Q_DECLARE_TR_FUNCTIONS(Gui::TrafficColumn)

public:
    static QString title(TrafficModel::Column column);
    // Safe to show: see Core::visibleText.
    static QString text(TrafficModel::Column column, const Core::ExchangeRecord &record);
    static Qt::Alignment alignment(TrafficModel::Column column);
};

} // namespace Gui
