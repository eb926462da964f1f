// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <nlohmann/json_fwd.hpp>

namespace Core {

class HarNotes;

// Head and content of a request; own: Portside wrote it. False: it is none over HTTP, a note says
// why.
bool readHarRequest(const nlohmann::json &json, bool own, ExchangeRecord &record, HarNotes &notes);
void readHarResponse(const nlohmann::json &json, ExchangeRecord &record, HarNotes &notes);

} // namespace Core
