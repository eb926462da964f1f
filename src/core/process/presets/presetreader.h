// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/presets/commandpreset.h"
#include "core/result.h"

namespace Core {

// Reads a file of presets over those that are known already; the reason of a failure is for its
// author and names line, column and key.
Result<QList<CommandPreset>> readPresets(const QByteArray &text, const QString &fileName,
                                         QList<CommandPreset> known);

} // namespace Core
