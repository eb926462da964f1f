// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/mediatype.h"

#include <QString>

#include <optional>

namespace Core {

// Bytes that were read as text, and how.
struct DecodedText
{
    enum class Reason { Declared, ByteOrderMark, InContent, ValidUtf8, Fallback };

    QString text;
    QByteArray charset; // lower-case
    Reason reason = Reason::Fallback;
    bool damaged = false; // some bytes are none of this charset: replacement characters
};

// Reads content as text: byte order mark, charset of the media type, <meta charset> or the XML
// declaration, UTF-8 if it is valid, else windows-1252. A UTF-8 character that is cut at the end
// does not count as damage. Any thread.
DecodedText decodeText(const QByteArray &content, const MediaType &type);

// What decodeText() makes of a charset's name: UTF-8 for an empty one; none if it is not known.
std::optional<QString> decodeCharset(QByteArrayView content, const QByteArray &charset,
                                     bool *damaged = nullptr);
// None: the charset is not known or lacks one of the characters.
std::optional<QByteArray> encodeCharset(const QString &text, const QByteArray &charset);

} // namespace Core
