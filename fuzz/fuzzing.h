// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// A promise that a target makes for every input; a broken one is a finding.
#define PROMISE(condition)                                                                         \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            std::fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #condition);           \
            std::abort();                                                                          \
        }                                                                                          \
    } while (false)

namespace Fuzzing {

inline QByteArrayView viewOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

// Cuts bytes into pieces whose sizes follow from a number: the same number, the same pieces.
class Pieces
{
public:
    Pieces(QByteArrayView bytes, uint32_t number)
        : m_rest(bytes)
        , m_state(number)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView next()
    {
        m_state = m_state * 1664525u + 1013904223u;
        const qsizetype wanted = 1 + qsizetype((m_state >> 16) % (m_state >> 31 ? 8 : 64));
        const QByteArrayView piece = m_rest.first(std::min(wanted, m_rest.size()));
        m_rest = m_rest.sliced(piece.size());
        return piece;
    }

private:
    QByteArrayView m_rest;
    uint32_t m_state;
};

// The first four bytes of an input, which choose how the rest is cut.
inline uint32_t takeNumber(QByteArrayView &bytes)
{
    uint32_t number = 0;
    for (int i = 0; i < 4 && !bytes.isEmpty(); ++i, bytes = bytes.sliced(1))
        number = number << 8 | uint8_t(bytes.front());
    return number;
}

} // namespace Fuzzing
