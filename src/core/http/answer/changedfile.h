// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr.h"

namespace Core {

// Why an answer breaks off whose length was told before its file became another.
inline QString changedFileRemark()
{
    return Tr::tr("The file changed while it was sent.");
}

} // namespace Core
