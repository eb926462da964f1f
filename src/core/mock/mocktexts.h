// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr.h"

// What both the reader of a mock file and the server of its resources say. Any thread.
namespace Core::MockTexts {

inline QString entryExists(const QString &idKey)
{
    return Tr::tr("There is an entry with this “%1” already.").arg(idKey);
}

} // namespace Core::MockTexts
