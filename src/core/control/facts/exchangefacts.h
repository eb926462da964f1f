// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <QJsonObject>

namespace Core {

// How much of an exchange is told.
struct ExchangeDetail
{
    bool hasHeads = false;
    qsizetype content = 0; // bytes of each content, at most
};

// One exchange for programs that ask, and what they make of it: what was told is the same again.
// Any thread.
QJsonObject exchangeFacts(const QString &server, const ExchangeRecord &record,
                          const ExchangeDetail &detail = {});
ExchangeRecord exchangeRecord(const QJsonObject &facts);

} // namespace Core
