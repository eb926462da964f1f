// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/httpfileparts.h"

#include <algorithm>

namespace Core {

QByteArray HttpFileVariables::substituted(QByteArrayView text,
                                          const std::function<void(QByteArrayView name)> &unknown)
{
    constexpr qsizetype mostBytes = 16 * 1024 * 1024;
    QByteArray result;
    while (true) {
        const qsizetype begin = text.indexOf("{{");
        const qsizetype end = begin < 0 ? -1 : text.indexOf("}}", begin);
        if (end < 0 || m_bytes > mostBytes)
            return result.append(text);
        const QByteArray name = text.sliced(begin + 2, end - begin - 2).trimmed().toByteArray();
        const auto known = m_values.constFind(name);
        result.append(text.first(begin));
        if (known != m_values.cend()) {
            result.append(*known);
            m_bytes += known->size();
        } else {
            result.append(text.sliced(begin, end + 2 - begin));
            unknown(name);
        }
        text = text.sliced(end + 2);
    }
}

QByteArray HttpFileBody::joined(const MediaType &type) const
{
    const auto isContent = [](const Piece &piece) { return !piece.isEmptyLine(); };
    const auto begin = std::find_if(m_pieces.begin(), m_pieces.end(), isContent);
    const auto end = std::find_if(m_pieces.rbegin(), m_pieces.rend(), isContent).base();
    const bool parts = type.name.startsWith("multipart/");
    const bool form = type.name == "application/x-www-form-urlencoded";
    QByteArray body;
    for (auto piece = begin; piece < end; ++piece) {
        // Long forms have a field in each line.
        const bool goesOn = form && piece->bytes.startsWith('&');
        if (piece != begin && !goesOn)
            body.append(parts ? "\r\n" : "\n");
        body.append(piece->bytes);
    }
    // The end of the last delimiter's line is part of such a content.
    if (parts && begin < end && !std::prev(end)->isFile)
        body.append("\r\n");
    return body;
}

} // namespace Core
