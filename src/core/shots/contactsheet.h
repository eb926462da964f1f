// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shots/shotoptions.h"
#include "core/shots/shotresult.h"

#include <QByteArray>

namespace Core {

// All pictures of a series on one page (HTML) that lies beside them, needs no script and follows
// the light or dark theme of who looks at it.
QByteArray contactSheet(const ShotOptions &options, const QList<ShotResult> &results);

} // namespace Core
