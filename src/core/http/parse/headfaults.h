// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"
#include "core/http/parse/fault.h"

namespace Core {

// What came, short enough for a remark, and safe to be seen.
QString shown(QByteArrayView bytes);
// The first line of a request that is no request line: why.
Fault faultOfRequestLine(QByteArrayView head);
// The field lines of a head that has a line which is none: why.
Fault faultOfFields(QByteArrayView head);
Fault faultOfLongTarget(qint64 limit);
Fault faultOfLongContent(qint64 limit);
// Of a client that speaks without TLS to a server with it.
Fault faultOfMissingTls(const Request &request);
// Of a refused request: what of the request line can be read.
Request readablePart(QByteArrayView head);

} // namespace Core
