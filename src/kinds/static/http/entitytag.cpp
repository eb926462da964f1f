// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/entitytag.h"

namespace Kinds::Static {

Validators validatorsOf(const struct stat &state)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    const quint64 modified
        = quint64(state.st_mtim.tv_sec) * nanoseconds + quint64(state.st_mtim.tv_nsec);
    return {'"' + QByteArray::number(qint64(state.st_size), 16) + '-'
                + QByteArray::number(modified, 16) + '-'
                + QByteArray::number(quint64(state.st_ino), 16) + '"',
            state.st_mtim.tv_sec};
}

QByteArray variantTag(const QByteArray &tag, const QByteArray &variant)
{
    return tag.chopped(1) + '-' + variant + '"';
}

QByteArray weakTag(const QByteArray &tag)
{
    return tag.startsWith("W/") ? tag : "W/" + tag;
}

} // namespace Kinds::Static
