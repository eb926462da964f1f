// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"
#include "core/result.h"

namespace Core {

// The head of a held message as a text that somebody edits: start line and field lines, ending in
// "\n" each.
QByteArray headText(const Request &request);
QByteArray headText(const Response &response);
// Read as strictly as what comes over the wire; the reason is a sentence.
Result<Request> readRequestHead(const QByteArray &text);
Result<Response> readResponseHead(const QByteArray &text);

// What says how the content is delimited is not for editing: it is what it was in the original.
void keepFraming(Headers &headers, const Headers &original);
// Content of this size in place of what was there; isNeeded: also if it is empty.
void setLength(Headers &headers, qint64 size, bool isNeeded);

} // namespace Core
