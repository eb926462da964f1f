// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Core {

// Lines of offset, sixteen bytes in hexadecimal and as characters ("." for what is no visible
// ASCII), as `hexdump -C` writes them; offset is that of the first byte. Any thread.
QByteArray hexDump(QByteArrayView bytes, qint64 offset = 0);

} // namespace Core
