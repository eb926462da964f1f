// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/hexdump.h"

namespace Core {

QByteArray hexDump(QByteArrayView bytes, qint64 offset)
{
    constexpr qsizetype perLine = 16;
    constexpr qsizetype lineLength = 79;
    QByteArray dump;
    dump.reserve((bytes.size() / perLine + 1) * lineLength);
    for (qsizetype at = 0; at < bytes.size(); at += perLine) {
        const QByteArrayView line = bytes.sliced(at, std::min(perLine, bytes.size() - at));
        dump.append(QByteArray::number(offset + at, 16).rightJustified(8, '0')).append(' ');
        for (qsizetype column = 0; column < perLine; ++column) {
            if (column % 8 == 0)
                dump.append(' ');
            const QByteArray digits = column < line.size()
                ? QByteArray::number(uchar(line[column]), 16).rightJustified(2, '0')
                : QByteArrayLiteral("  ");
            dump.append(digits).append(' ');
        }
        dump.append(" |");
        for (const char c : line)
            dump.append(c >= 0x20 && c < 0x7f ? c : '.');
        dump.append("|\n");
    }
    return dump;
}

} // namespace Core
