// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

namespace Core {

// A command as it is typed and as it is started, without a shell between: quotes and backslashes
// count as they do there, everything else stands for itself.
namespace CommandWords {

// The reason of a failure says which quote is open.
Result<QStringList> split(const QString &line);
QString join(const QStringList &words);

} // namespace CommandWords

} // namespace Core
