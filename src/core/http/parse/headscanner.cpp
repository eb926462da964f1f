// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/parse/headscanner.h"

#include "core/http/parse/characters.h"
#include "core/http/parse/headfaults.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype longestMethod = 64;
constexpr qsizetype longestWord = 256; // what is longer was never meant as a method
constexpr int emptyLinesBefore = 4; // RFC 9112 section 2.2: at least one is to be ignored

// What is wrong with a request line, or the part of it that has come.
Fault startFault(QByteArrayView part, const Limits &limits)
{
    if (part == "\r")
        return {}; // of an empty line
    const QByteArrayView start = part.first(std::min(part.size(), longestWord + 1));
    const qsizetype space = start.indexOf(' ');
    QByteArrayView method = space >= 0 ? start.first(space) : start;
    if (space < 0 && method.endsWith('\r'))
        method.chop(1);
    if (method.isEmpty() || method.size() > longestWord
        || !std::all_of(method.begin(), method.end(), isTokenByte))
        return faultOfRequestLine(part);
    if (space > longestMethod)
        return {501, Tr::tr("The method is longer than %1 bytes.").arg(longestMethod)};
    constexpr qsizetype versionSize = 10; // with the spaces around the target
    if (part.size() > method.size() + limits.targetSize + versionSize)
        return faultOfLongTarget(limits.targetSize);
    return {};
}

// Else no field follows: HTTP/0.9, or no HTTP at all.
bool endsWithVersion(QByteArrayView line)
{
    constexpr QByteArrayView form(" HTTP/1.1");
    if (line.size() < form.size())
        return false;
    const QByteArrayView end = line.last(form.size());
    return end.startsWith(form.first(6)) && isDigit(end[6]) && end[7] == '.' && isDigit(end[8]);
}

} // namespace

HeadScanner::State HeadScanner::refuse(Fault fault)
{
    m_fault = within(m_lines == 0 ? "RFC 9112 section 3" : "RFC 9112 section 5", std::move(fault));
    return State::Faulty;
}

HeadScanner::State HeadScanner::scan(QByteArrayView data, const Limits &limits)
{
    while (m_scanned < data.size()) {
        const qsizetype end = data.indexOf('\n', m_scanned);
        if (end < 0) {
            m_scanned = data.size();
            return checkPart(data.sliced(m_lineStart), limits);
        }
        if (end == m_lineStart || data[end - 1] != '\r') {
            // Junk that happens to contain a line feed is no HTTP with a wrong line end.
            const QByteArrayView line = data.sliced(m_lineStart, end - m_lineStart);
            if (checkPart(line, limits) == State::Faulty)
                return State::Faulty;
            return refuse({400,
                           Tr::tr("A line of the request head ends with LF alone; the lines of "
                                  "HTTP end with CR LF.")});
        }
        const QByteArrayView line = data.sliced(m_lineStart, end - 1 - m_lineStart);
        m_lineStart = m_scanned = end + 1;
        if (line.isEmpty() && m_lines == 0) {
            m_headStart = m_lineStart;
            if (m_headStart > 2 * emptyLinesBefore)
                return refuse({400, Tr::tr("Too many empty lines before the request line.")});
            continue;
        }
        if (line.isEmpty())
            return State::Complete;
        if (takeLine(line, limits) == State::Faulty)
            return State::Faulty;
    }
    return State::Incomplete;
}

HeadScanner::State HeadScanner::takeLine(QByteArrayView line, const Limits &limits)
{
    if (checkPart(line, limits) == State::Faulty)
        return State::Faulty;
    if (m_lines++ == 0)
        return endsWithVersion(line) ? State::Incomplete : refuse(faultOfRequestLine(line));
    m_fieldBytes += line.size() + 2;
    if (m_lines - 1 > limits.fieldCount)
        return refuse(
            {431,
             Tr::tr("The request has more than %n header field(s).", nullptr, limits.fieldCount)});
    return State::Incomplete;
}

// A line, or as much of it as has come.
HeadScanner::State HeadScanner::checkPart(QByteArrayView part, const Limits &limits)
{
    if (part.isEmpty())
        return State::Incomplete;
    if (m_lines == 0) {
        Fault fault = startFault(part, limits);
        return fault ? refuse(std::move(fault)) : State::Incomplete;
    }
    if (part.front() == ' ' || part.front() == '\t') {
        return refuse({400,
                       m_lines == 1
                           ? Tr::tr("There is white space before the first header field.")
                           : Tr::tr("A header field is folded over two lines, which HTTP no longer "
                                    "allows.")});
    }
    if (part.size() > limits.fieldSize)
        return refuse(
            {431, Tr::tr("A header field is longer than %1 bytes.").arg(limits.fieldSize)});
    if (m_fieldBytes + part.size() > limits.headSize)
        return refuse(
            {431,
             Tr::tr("The header fields are longer than %1 bytes together.").arg(limits.headSize)});
    return State::Incomplete;
}

} // namespace Core
