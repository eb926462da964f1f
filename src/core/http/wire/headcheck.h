// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/limits.h"
#include "core/http/message.h"

#include <QString>

namespace Core {

// Why a request is refused: the status to answer and a sentence that tells a developer what the
// client did wrong.
struct Fault
{
    int status = 0; // 0: none
    QString remark = {};

    explicit operator bool() const { return status != 0; }
};

// Where the fields that decide about framing and routing are in a head: how many, and the first.
struct KeyFields
{
    struct Place
    {
        int count = 0;
        qsizetype first = 0;
    };
    Place host;
    Place contentLength;
    Place transferEncoding;
    Place expect;
};

// Finds the end of a request head while it comes in, line by line, and refuses what no further
// byte can put right: bare line feeds, folded lines, bytes that are not HTTP, heads over the
// limits.
class HeadScanner final
{
public:
    enum class State { Incomplete, Complete, Faulty };

    // data: everything since the last head's end; the same start each time.
    State scan(QByteArrayView data, const Limits &limits);
    // When complete: where the head starts (empty lines before it are skipped) and ends.
    qsizetype headStart() const { return m_headStart; }
    qsizetype headEnd() const { return m_lineStart; }
    const Fault &fault() const { return m_fault; }
    void reset() { *this = HeadScanner(); }

private:
    State takeLine(QByteArrayView line, const Limits &limits);
    State checkPart(QByteArrayView part, const Limits &limits);
    State refuse(Fault fault);

    qsizetype m_headStart = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_scanned = 0;
    qsizetype m_fieldBytes = 0;
    int m_lines = 0;
    Fault m_fault;
};

namespace HeadCheck {

// The first line of a request that is no request line: why.
Fault faultOfRequestLine(QByteArrayView head);
// The field lines of a head that has a line which is none: why.
Fault faultOfFields(QByteArrayView head);
// Of a refused request: what of the request line can be read.
Request readablePart(QByteArrayView head);
// What RFC 9110 and 9112 ask beyond the grammar: method, target form, Host, framing fields, Expect.
Fault check(const Request &request, const KeyFields &fields, const Limits &limits);

} // namespace HeadCheck

} // namespace Core
