// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

namespace Core {

class JsonStream;

// The members "postData" of a request and "content" of a response.
void writeHarPostData(JsonStream &json, const ExchangeRecord &record);
void writeHarContent(JsonStream &json, const ExchangeRecord &record);

} // namespace Core
