// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Templates {

// With a key it is a message authentication code (RFC 2104). algorithm: md5, sha1, sha256 … Any
// thread.
Core::Result<QByteArray> hashOf(const QString &algorithm, const QByteArray &text,
                                const QByteArray &key);

} // namespace Templates
