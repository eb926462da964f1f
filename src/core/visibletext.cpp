// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return c != u' ';
    default:
        return false;
    }
}

QString escape(char32_t c)
{
    if (c < 0x100)
        return u"\\x"_s + QString::number(uint(c), 16).rightJustified(2, u'0');
    return u"\\u{"_s + QString::number(uint(c), 16) + u'}';
}

struct CodePoint
{
    char32_t value = 0;
    qsizetype length = 0; // 0: not well-formed (RFC 3629)
};

CodePoint firstCodePoint(QByteArrayView bytes)
{
    const auto lead = uchar(bytes.front());
    if (lead < 0x80)
        return {lead, 1};
    const qsizetype length = lead < 0xc2 ? 0
        : lead < 0xe0                    ? 2
        : lead < 0xf0                    ? 3
        : lead < 0xf5                    ? 4
                                         : 0;
    if (length == 0 || bytes.size() < length)
        return {};
    char32_t value = lead & (0x7f >> length);
    for (const char c : bytes.sliced(1, length - 1)) {
        if ((uchar(c) & 0xc0) != 0x80)
            return {};
        value = (value << 6) | (uchar(c) & 0x3f);
    }
    const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    if (overlong || QChar::isSurrogate(value) || value > QChar::LastValidCodePoint)
        return {};
    return {value, length};
}

void append(QString &out, char32_t c, QStringView keep)
{
    if (isHidden(c) && !(c < 0x10000 && keep.contains(QChar(char16_t(c)))))
        out += escape(c);
    else
        out += QChar::fromUcs4(c);
}

} // namespace

QString visibleText(QStringView text, QStringView keep)
{
    const auto harmless = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; };
    if (std::ranges::all_of(text, harmless))
        return text.toString();
    QString out;
    out.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        append(out, c, keep);
    }
    return out;
}

QString visibleText(QByteArrayView bytes, QStringView keep)
{
    const auto harmless = [](char c) { return c >= 0x20 && c < 0x7f; };
    if (std::ranges::all_of(bytes, harmless))
        return QString::fromLatin1(bytes);
    QString out;
    out.reserve(bytes.size() + 16);
    while (!bytes.isEmpty()) {
        const auto [c, length] = firstCodePoint(bytes);
        if (length == 0)
            out += escape(uchar(bytes.front()));
        else
            append(out, c, keep);
        bytes = bytes.sliced(std::max<qsizetype>(length, 1));
    }
    return out;
}

} // namespace Core
