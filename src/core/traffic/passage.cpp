// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/passage.h"

#include <optional>

namespace Core::Passage {

namespace {

constexpr qsizetype longest = 256 * 1024;

// Seven bits a byte, the low ones first.
void append(QByteArray &packed, quint64 number)
{
    for (; number > 0x7f; number >>= 7)
        packed.append(char(0x80 | (number & 0x7f)));
    packed.append(char(number));
}

std::optional<quint64> take(const QByteArray &packed, qsizetype &at)
{
    quint64 number = 0;
    for (int shift = 0; at < packed.size() && shift < 63; shift += 7) {
        const uchar byte = uchar(packed[at++]);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return {};
}

} // namespace

void note(QByteArray &packed, const Part &part)
{
    if (packed.size() >= longest)
        return;
    append(packed, quint64(part.size) << 1 | quint64(part.fromClient));
    append(packed, quint64(part.at.count()));
}

QList<Part> unpack(const QByteArray &packed)
{
    QList<Part> parts;
    for (qsizetype at = 0; at < packed.size();) {
        const auto size = take(packed, at);
        const auto time = size ? take(packed, at) : std::nullopt;
        if (!time)
            break;
        parts.append({.fromClient = (*size & 1) != 0,
                      .size = qint64(*size >> 1),
                      .at = std::chrono::milliseconds(qint64(*time & 0x7fffffffffffffff))});
    }
    return parts;
}

} // namespace Core::Passage
