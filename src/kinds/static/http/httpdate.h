// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Kinds::Static {

// IMF-fixdate (RFC 9110 section 5.6.7) of seconds since 1970.
QByteArray formatHttpDate(qint64 seconds);
// Any of the three forms of an HTTP-date; none if it is not one.
std::optional<qint64> parseHttpDate(QByteArrayView text);

} // namespace Kinds::Static
