// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <QByteArray>

namespace Core {

// Whether the text has these bytes, which are in lower case already; ASCII letters compare without
// case.
bool containsCaseless(QByteArrayView text, QByteArrayView lowered);

// What of a content is searched: all of it if it is text, nothing otherwise. Told by the bytes
// alone, so that wrong media types hide nothing.
QByteArray contentText(const QByteArray &content);

// All that a word may be found in, in lower case (ASCII), parts apart by line ends: method, target
// as sent and decoded, status, heads, remark, text contents.
QByteArray searchText(const ExchangeRecord &record);

// The path without percent-encoding.
QByteArray decodedPath(const Request &request);

} // namespace Core
