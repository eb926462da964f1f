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

inline QString noMethod(const QString &word)
{
    return Tr::tr("“%1” is no method; methods are words such as GET.").arg(word);
}

inline QString noResource(const QString &path)
{
    return Tr::tr("There is no resource “%1”.").arg(path);
}

} // namespace Core::MockTexts
