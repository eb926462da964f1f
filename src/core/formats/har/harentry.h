// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <QStringList>

#include <optional>

namespace Core {

// An exchange as a HAR file has it.
struct HarEntry
{
    ExchangeRecord record;
    QStringList masked; // what was masked before it was written: "request header Authorization"
};

// The words of the fields _outcome and _refusal.
QByteArrayView harOutcome(Outcome outcome);
std::optional<Outcome> harOutcome(QByteArrayView word);
QByteArrayView harRefusal(Refusal refusal);
std::optional<Refusal> harRefusal(QByteArrayView word);

} // namespace Core
