// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

namespace Core {

// What lets web pages of other origins read answers (Fetch standard, CORS protocol), of those that
// the server's settings allow.
namespace CrossOrigin {

// Whether it asks what it may send; such a question is answered here.
bool isPreflight(const Request &request);
void answerPreflight(const ExchangePtr &exchange);
// In place of what the upstream says of it.
void permit(const Exchange &exchange, Headers &answer);

} // namespace CrossOrigin

} // namespace Core
