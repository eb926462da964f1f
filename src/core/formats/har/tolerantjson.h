// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"

#include <QStringConverter>

class QIODevice;

namespace Core {

// The characters of a JSON text as a device gives them, with what programs get wrong set right:
// UTF-16 and byte order marks, bytes that are no UTF-8, halves of surrogate pairs, NaN and
// Infinity. Columns stay what they are in the text. Any thread.
class TolerantJson
{
public:
    struct Repairs
    {
        bool encoding = false;
        qint64 surrogates = 0;
        qint64 numbers = 0; // NaN and Infinity, read as -1: what HAR says for "does not apply"
    };

    // A string that is longer ends the text.
    static constexpr qint64 longestString = 256 * 1024 * 1024;

    explicit TolerantJson(QIODevice &device);

    bool atEnd() const { return m_at >= m_ready.size(); }
    char current() const { return m_ready[m_at]; }
    void advance();

    TextPosition position() const { return m_position; }
    const Repairs &repairs() const { return m_repairs; }
    bool stringWasTooLong() const { return m_stringLength > longestString; }
    bool readFailed() const { return m_readFailed; }

private:
    void fill();
    void take(char c);
    void takeOutside(char c);
    void takeInString(char c);
    void takeEscape(char c);
    void endWord();
    void endSurrogate();

    QIODevice &m_device;
    QStringDecoder m_decoder;
    bool m_decoderChosen = false;
    QByteArray m_ready;
    qsizetype m_at = 0;
    TextPosition m_position;
    Repairs m_repairs;
    bool m_readFailed = false;
    bool m_ended = false;

    bool m_inString = false;
    qint64 m_stringLength = 0;
    QByteArray m_word; // of letters and digits outside of strings
    QByteArray m_escape; // being read
    QByteArray m_high; // the first half of a surrogate pair, as its escape
};

} // namespace Core
