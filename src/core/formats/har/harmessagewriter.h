// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/har/harentry.h"

namespace Core {

class JsonStream;

// The members "request" and "response" of an entry.
void writeHarRequest(JsonStream &json, const ExchangeRecord &record, const QByteArray &authority);
void writeHarResponse(JsonStream &json, const ExchangeRecord &record);

} // namespace Core
