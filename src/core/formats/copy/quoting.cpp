// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/quoting.h"

#include "core/formats/copy/copyrequest.h"

#include <algorithm>

namespace Core {

namespace {

bool isBare(const QByteArray &bytes)
{
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("_@%+=:,./-").contains(c);
    });
}

QByteArray padded(uint number, int base, int digits)
{
    return QByteArray::number(number, base).rightJustified(digits, '0');
}

QByteArray byPrintf(const QByteArray &bytes)
{
    QByteArray format;
    for (const char c : bytes) {
        const bool plain = c >= 0x20 && c < 0x7f && c != '\'' && c != '\\' && c != '%';
        const bool option = format.isEmpty() && c == '-';
        if (c == '%')
            format += "%%";
        else if (plain && !option)
            format += c;
        else
            format += '\\' + padded(uchar(c), 8, 3);
    }
    return "\"$(printf '" + format + "')\"";
}

void appendEscaped(QByteArray &literal, char c)
{
    if (c == '"' || c == '\\')
        literal.append('\\').append(c);
    else if (c == '\n')
        literal.append("\\n");
    else if (c == '\t')
        literal.append("\\t");
    else if (c == '\r')
        literal.append("\\r");
    else if (uchar(c) < 0x20 || c == 0x7f)
        literal.append("\\x").append(padded(uchar(c), 16, 2));
    else
        literal.append(c);
}

} // namespace

QByteArray shellWord(const QByteArray &bytes)
{
    if (isBare(bytes))
        return bytes;
    if (!isPlainText(bytes, "\n\t"))
        return byPrintf(bytes);
    return '\'' + QByteArray(bytes).replace('\'', "'\\''") + '\'';
}

QByteArray scriptString(const QByteArray &bytes, LiteralText text)
{
    QByteArray literal = "\"";
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        if (text == LiteralText::Latin1 && uchar(c) >= 0x80) {
            literal.append("\\x").append(padded(uchar(c), 16, 2));
        } else if (rest.startsWith("\xE2\x80\xA8") || rest.startsWith("\xE2\x80\xA9")) {
            // The two line ends of Unicode end a line of JavaScript as well.
            literal.append(rest[2] == '\xA8' ? "\\u2028" : "\\u2029");
            at += 2;
        } else if (rest.startsWith("</")) {
            literal.append("<\\/");
            ++at;
        } else {
            appendEscaped(literal, c);
        }
    }
    return literal + '"';
}

QByteArray pythonLiteral(const QByteArray &bytes)
{
    const bool ascii
        = std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
    if (!ascii)
        return pythonBytes(bytes);
    QByteArray literal = "\"";
    for (const char c : bytes)
        appendEscaped(literal, c);
    return literal + '"';
}

QByteArray pythonBytes(const QByteArray &bytes)
{
    QByteArray literal = "b\"";
    for (const char c : bytes) {
        if (uchar(c) >= 0x80)
            literal.append("\\x").append(padded(uchar(c), 16, 2));
        else
            appendEscaped(literal, c);
    }
    return literal + '"';
}

QByteArray cppString(const QByteArray &bytes)
{
    const bool isText = bytes.isValidUtf8();
    QByteArray literal = "\"";
    for (const char c : bytes) {
        if (c == '\n')
            literal += "\\n";
        else if (c == '"' || c == '\\')
            literal += '\\' + QByteArray(1, c);
        else if (uchar(c) < 0x20 || c == 0x7f || (uchar(c) >= 0x80 && !isText))
            literal += '\\' + QByteArray::number(uchar(c), 8).rightJustified(3, '0');
        else
            literal += c;
    }
    literal += '"';
    return bytes.contains('\0')
        ? "std::string(" + literal + ", " + QByteArray::number(bytes.size()) + ")"
        : literal;
}

} // namespace Core
