// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/printable.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace Cli {

namespace {

bool isPlainAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char byte) { return byte >= 0x20 && byte < 0x7f; });
}

bool steers(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(char32_t character)
{
    return character < 0x100 ? QStringLiteral("\\x%1").arg(uint(character), 2, 16, QChar(u'0'))
                             : QStringLiteral("\\u{%1}").arg(uint(character), 0, 16);
}

} // namespace

QByteArray printable(QByteArrayView bytes, qsizetype maximum)
{
    if (bytes.size() <= maximum && isPlainAscii(bytes))
        return bytes.toByteArray();

    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    // What is not UTF-8 is shown byte by byte.
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);

    QString result;
    qsizetype count = 0;
    for (const char32_t character : text.toUcs4()) {
        if (++count > maximum)
            return (result + QChar(u'…')).toUtf8();
        if (steers(character))
            result += escaped(character);
        else
            result += QChar::fromUcs4(character);
    }
    return result.toUtf8();
}

} // namespace Cli
