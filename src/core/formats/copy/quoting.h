// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Core {

// One word of a POSIX shell, whatever the bytes are (but NUL): bare, in single quotes, or made by
// printf where they are no text.
QByteArray shellWord(const QByteArray &bytes);

// A literal of JavaScript in double quotes. Text is UTF-8; Latin1 makes a character of each byte.
enum class LiteralText { Utf8, Latin1 };
QByteArray scriptString(const QByteArray &bytes, LiteralText text = LiteralText::Utf8);

// A literal of Python: of type str for text, of type bytes for all else.
QByteArray pythonLiteral(const QByteArray &bytes);
QByteArray pythonBytes(const QByteArray &bytes);

// A literal of C++, with octal escapes for what is no text; one with a zero byte as a std::string.
QByteArray cppString(const QByteArray &bytes);

} // namespace Core
