// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/prettyjson.h"

namespace Core {

// Lays XML (in UTF-8, whatever its declaration says) out by indenting elements; what follows a
// fault stays as it is. Entities of a document type are neither loaded nor expanded beyond a small
// bound. Any thread.
PrettyText prettyXml(const QByteArray &text, int indent = 2);

} // namespace Core
