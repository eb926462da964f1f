// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Kinds::Static {

enum class ContentCoding : quint8 { Identity, Gzip, Brotli, Zstd };

// The name in Content-Encoding; empty for Identity.
QByteArray codingName(ContentCoding coding);
// What a precompressed sibling's name ends with: ".br".
QByteArray codingSuffix(ContentCoding coding);

// The codings that Accept-Encoding (RFC 9110 section 12.5.3) allows, the most wanted first; of
// equal ones the one that makes content smallest. Empty: not even Identity.
QList<ContentCoding> acceptedCodings(const std::optional<QByteArray> &acceptEncoding);

} // namespace Kinds::Static
