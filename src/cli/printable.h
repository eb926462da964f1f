// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Cli {

// Bytes from traffic as one line of UTF-8 that cannot steer a terminal: control characters, line and
// paragraph separators, bidirectional controls and invalid bytes become visible escapes such as
// "\x1b". Longer than maximum characters: cut with "…".
QByteArray printable(QByteArrayView bytes, qsizetype maximum = 1'000);

} // namespace Cli
