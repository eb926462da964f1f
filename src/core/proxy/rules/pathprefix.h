// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Core {

// Whether a path is the prefix or below it, whole segments only. Any thread.
inline bool coversPath(QByteArrayView prefix, QByteArrayView path)
{
    if (!path.startsWith(prefix))
        return false;
    return prefix.endsWith('/') || path.size() == prefix.size() || path[prefix.size()] == '/';
}

} // namespace Core
