// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace Core {

// What was left when content codings (RFC 9110 section 8.4.1) were taken off.
struct DecodedContent
{
    QByteArray bytes;
    bool complete = true; // false: notes say what is missing
    QStringList notes; // sentences for the user
};

inline constexpr qsizetype longestDecoded = 64 * 1024 * 1024;

// Takes the codings of a Content-Encoding value off, the last one first. What is damaged or cut is
// decoded as far as it goes; a coding that is unknown stays on. Any thread; may take long.
DecodedContent decodeContent(const QByteArray &content, QByteArrayView contentEncoding,
                             qsizetype limit = longestDecoded);

// Puts the codings of a Content-Encoding value on, the first one first; quickly, not tightly.
Result<QByteArray> encodeContent(const QByteArray &content, QByteArrayView contentEncoding);

} // namespace Core
