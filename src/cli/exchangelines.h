// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

namespace Cli {

// One exchange as a line for a person, without its end; control characters are made visible.
QByteArray textLine(const Core::ExchangeRecord &record, bool isColoured);

// One exchange as a line of JSON, ASCII only.
QByteArray jsonLine(const QString &server, const Core::ExchangeRecord &record);

// The same with its time. row: its number in the kept traffic; 0: none.
QByteArray jsonLogLine(const QString &server, const Core::ExchangeRecord &record, qint64 row);

} // namespace Cli
