// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/redaction/redaction.h"

#include <QJsonObject>

namespace Cli {

// An exchange for a reader who must not see its secrets: what happened, without contents.
QJsonObject maskedSummary(const QString &server, const Core::ExchangeRecord &record,
                          const Core::RedactionRules &rules);

// With heads and contents, codings taken off, at most so many bytes of each.
QJsonObject maskedExchange(const QString &server, const Core::ExchangeRecord &record,
                           const Core::RedactionRules &rules, qsizetype longestBody);

} // namespace Cli
