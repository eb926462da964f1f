// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consolestream.h"

#include "core/console/sgr.h"
#include "core/visibletext.h"

#include <algorithm>
#include <utility>

namespace Core {

namespace {

constexpr qsizetype pieceSize = 2'048; // bytes of text that are decoded at once

bool isControl(char c)
{
    return uchar(c) < 0x20 || c == '\x7f';
}

// How many of the last bytes are the beginning of a character that has more.
qsizetype unfinishedBytes(QByteArrayView text)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const auto c = uchar(text[text.size() - back]);
        if (c < 0x80)
            return 0;
        if (c >= 0xc0) {
            const qsizetype length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
            return length > back ? back : 0;
        }
    }
    return 0;
}

// The number in the parameters of a sequence, at least 1.
qsizetype countIn(QByteArrayView parameters)
{
    return std::clamp(parameters.toByteArray().toInt(), 1, 10'000);
}

} // namespace

ConsoleStream::ConsoleStream(ConsoleSource source)
    : m_source(source)
{
}

void ConsoleStream::feed(QByteArrayView bytes, const QDateTime &now, QList<ConsoleLine> &lines)
{
    QByteArray joined;
    if (!m_held.isEmpty()) {
        joined = std::exchange(m_held, {}) + bytes;
        bytes = joined;
    }
    while (!bytes.isEmpty()) {
        if (m_time.isNull())
            m_time = now;
        if (m_inEscape)
            takeEscape(bytes);
        else
            takeText(bytes, lines);
    }
}

void ConsoleStream::addOpen(QList<ConsoleLine> &lines)
{
    if (std::exchange(m_changed, false))
        addLine(true, lines);
}

void ConsoleStream::end(QList<ConsoleLine> &lines)
{
    if (!m_held.isEmpty())
        write(std::exchange(m_held, {}), lines);
    if (!m_line.text().isEmpty() || m_isShown)
        finishLine(lines);
    *this = ConsoleStream(m_source);
}

void ConsoleStream::takeText(QByteArrayView &bytes, QList<ConsoleLine> &lines)
{
    const auto *const end = std::ranges::find_if(bytes, isControl);
    qsizetype length = end - bytes.begin();
    if (length == 0) {
        const char c = bytes.front();
        bytes = bytes.sliced(1);
        control(c, lines);
        return;
    }
    if (length == bytes.size()) {
        const qsizetype unfinished = unfinishedBytes(bytes);
        m_held = bytes.last(unfinished).toByteArray();
        length -= unfinished;
    }
    QByteArrayView text = bytes.first(length);
    bytes = bytes.sliced(length + m_held.size());
    while (!text.isEmpty()) {
        QByteArrayView piece = text.first(std::min(text.size(), pieceSize));
        if (piece.size() < text.size())
            piece.chop(unfinishedBytes(piece));
        write(piece, lines);
        text = text.sliced(piece.size());
    }
}

void ConsoleStream::write(QByteArrayView text, QList<ConsoleLine> &lines)
{
    add(visibleText(text), lines);
}

void ConsoleStream::add(QStringView text, QList<ConsoleLine> &lines)
{
    m_line.write(text, m_style);
    m_changed = true;
    if (m_line.column() >= maximumLine) {
        finishLine(lines);
        m_continues = true;
    }
}

void ConsoleStream::control(char c, QList<ConsoleLine> &lines)
{
    switch (c) {
    case '\n':
    case '\v':
    case '\f':
        finishLine(lines);
        return;
    case '\r':
        m_line.moveTo(0);
        return;
    case '\b':
        m_line.moveTo(m_line.column() - 1);
        return;
    case '\t':
        add(u"\t", lines);
        return;
    case '\x1b':
        m_inEscape = true;
        m_escape.begin();
        return;
    default:
        return;
    }
}

void ConsoleStream::takeEscape(QByteArrayView &bytes)
{
    const EscapeSequence::Step step = m_escape.take(bytes.front());
    if (step == EscapeSequence::Step::More || step == EscapeSequence::Step::Done)
        bytes = bytes.sliced(1);
    m_inEscape = step == EscapeSequence::Step::More;
    if (step == EscapeSequence::Step::Done)
        apply(m_escape.finalByte(), m_escape.parameters());
}

void ConsoleStream::apply(char final, QByteArrayView parameters)
{
    switch (final) {
    case 'm':
        // From '<' on they mean something private.
        if (parameters.isEmpty() || parameters.front() < '<')
            applySgr(parameters, m_style);
        return;
    case 'C':
        m_line.moveTo(m_line.column() + countIn(parameters));
        return;
    case 'D':
        m_line.moveTo(m_line.column() - countIn(parameters));
        return;
    case 'G':
        m_line.moveTo(countIn(parameters) - 1);
        return;
    case 'K':
        eraseInLine(parameters.toByteArray().toInt());
        return;
    default:
        return;
    }
}

void ConsoleStream::eraseInLine(qsizetype mode)
{
    if (mode == 0) {
        m_line.eraseToEnd();
    } else if (mode == 1) {
        m_line.eraseToColumn();
    } else if (mode == 2) {
        const qsizetype column = m_line.column();
        m_line.clear();
        m_line.moveTo(column);
    } else {
        return;
    }
    m_changed = m_changed || m_isShown;
}

void ConsoleStream::finishLine(QList<ConsoleLine> &lines)
{
    addLine(false, lines);
    m_line.clear();
    m_time = {};
    m_changed = false;
    m_continues = false;
}

void ConsoleStream::addLine(bool open, QList<ConsoleLine> &lines)
{
    lines.append({.time = m_time,
                  .source = m_source,
                  .isOpen = open,
                  .revises = m_isShown,
                  .continues = m_continues,
                  .text = m_line.text(),
                  .runs = m_line.runs()});
    m_isShown = open;
}

} // namespace Core
