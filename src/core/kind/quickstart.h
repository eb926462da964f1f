// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"

namespace Core {

// A server that one click makes, a plain value.
struct QuickStart
{
    // Its settings; makes in the folder what they need there. In any thread.
    using PrepareFunction = Result<FieldValues> (*)(const QString &folder);

    QString text; // what the click does, as a menu says it
    PrepareFunction prepare = nullptr; // none: the defaults will do
    bool isOnce = false; // one that is there already will do, too
};

} // namespace Core
