// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/entitytag.h"

#include <array>
#include <charconv>

namespace Kinds::Static {

Validators validatorsOf(const struct stat &state)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    const quint64 modified
        = quint64(state.st_mtim.tv_sec) * nanoseconds + quint64(state.st_mtim.tv_nsec);
    std::array<char, 64> tag;
    char *end = tag.data();
    for (const quint64 part : {quint64(state.st_size), modified}) {
        *end = end == tag.data() ? '"' : '-';
        end = std::to_chars(end + 1, tag.data() + tag.size(), part, 16).ptr;
    }
    *end++ = '"';
    return {QByteArray(tag.data(), end - tag.data()), state.st_mtim.tv_sec};
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
