// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QVariantMap>

namespace Core {

// What stands in a TOML text: tables as QVariantMap, arrays as QVariantList, dates left out. The
// reason of a failure names line and column. Any thread.
Result<QVariantMap> parseToml(const QByteArray &text, const QString &fileName);

} // namespace Core
