// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/static/http/contentcoding.h"

namespace Kinds::Static {

// Content in a content coding; none if the library refuses. Any thread; takes its time.
std::optional<QByteArray> encode(ContentCoding coding, const QByteArray &content);

} // namespace Kinds::Static
