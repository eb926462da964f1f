// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/parse/fault.h"

#include <QByteArrayView>

namespace Core {

// Whether the bytes between two chunks of content, as far as they have come, can still be a chunk's
// size line and, after the last chunk, the trailer fields (RFC 9112 section 7.1): stricter than the
// parser and at the first wrong byte. afterChunk: the line end of the chunk before comes first.
Fault checkChunkLine(QByteArrayView data, bool afterChunk);

} // namespace Core
