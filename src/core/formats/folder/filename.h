// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/contentkind.h"

#include <QString>

namespace Core {

// A name for a file that every system takes, made of any bytes: letters, digits and a few signs,
// not too long, no name of a device. Never empty.
QString safeFileName(QByteArrayView text);

// The ending for a content, without the dot.
QString fileEnding(const MediaType &type, ContentKind kind);

} // namespace Core
