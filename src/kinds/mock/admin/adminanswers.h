// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <nlohmann/json.hpp>

namespace Kinds::Mock {

// How the administration answers.
namespace AdminAnswers {

using Json = nlohmann::ordered_json;

void give(const Core::ExchangePtr &exchange, int status, const Json &json);
void done(const Core::ExchangePtr &exchange); // 204
void fail(const Core::ExchangePtr &exchange, int status, const QString &why);
void unknown(const Core::ExchangePtr &exchange); // 404
void notAllowed(const Core::ExchangePtr &exchange, const QByteArray &methods); // 405

} // namespace AdminAnswers

} // namespace Kinds::Mock
