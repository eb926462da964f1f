// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "kinds/static/http/ranges.h"

namespace Kinds::Static {

// Sends parts of a file with a head that has all but Content-Range: one as it is, several as
// multipart/byteranges (RFC 9110 section 14.6).
void sendRanges(const Core::ExchangePtr &exchange, const Core::FileHandle &file,
                const QList<ByteRange> &ranges, Core::Response head);

} // namespace Kinds::Static
