// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace Core {

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

inline bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

inline bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

// tchar (RFC 9110 section 5.6.2): what methods and field names are made of.
inline bool isTokenByte(char c)
{
    return isAlphanumeric(c) || isOneOf(c, "!#$%&'*+-.^_`|~");
}

inline bool isControl(char c)
{
    return (c >= 0 && c < ' ') || c == 0x7f;
}

} // namespace Core
