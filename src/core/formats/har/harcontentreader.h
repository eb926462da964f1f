// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <nlohmann/json_fwd.hpp>

namespace Core {

class HarNotes;

// The members "postData" of a request and "content" of a response, into a record that has the head
// and the sizes already.
void readHarPostData(const nlohmann::json &json, ExchangeRecord &record, HarNotes &notes);
void readHarContent(const nlohmann::json &json, ExchangeRecord &record, HarNotes &notes);

} // namespace Core
