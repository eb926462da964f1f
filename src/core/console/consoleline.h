// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Core {

// A colour as a program asked for it (ECMA-48 SGR); what it looks like is the window's business.
struct ConsoleColour
{
    enum class Kind : quint8 { Default, Palette, Rgb };

    Kind kind = Kind::Default;
    quint32 value = 0; // index 0…255, or 0xrrggbb

    bool operator==(const ConsoleColour &) const = default;
};

struct ConsoleStyle
{
    enum Attribute : quint8 {
        Bold = 1,
        Faint = 2,
        Italic = 4,
        Underline = 8,
        Strike = 16,
        Inverse = 32,
        Concealed = 64,
    };
    Q_DECLARE_FLAGS(Attributes, Attribute)

    ConsoleColour foreground = {};
    ConsoleColour background = {};
    Attributes attributes = {};

    bool operator==(const ConsoleStyle &) const = default;
};

// Counts from its place up to the next one.
struct ConsoleStyleRun
{
    qsizetype from = 0;
    ConsoleStyle style = {};

    bool operator==(const ConsoleStyleRun &) const = default;
};

enum class ConsoleSource : quint8 {
    Output, // what a program wrote to its standard output
    ErrorOutput,
    Input, // what the user sent to its standard input
    Info, // what the server itself says
    Warning,
    Error,
};

// One line as a person sees it: no escape sequences, nothing invisible but tabs.
struct ConsoleLine
{
    QDateTime time = {}; // UTC; of its first byte
    ConsoleSource source = ConsoleSource::Output;
    bool isOpen = false; // more of it may come
    // Takes the place of the newest open line of its source.
    bool revises = false;
    bool continues = false; // the line before was too long to be one
    QString text = {};
    QList<ConsoleStyleRun> runs = {}; // none before the first: plain
};

// What came since the last one, the oldest first.
struct ConsoleBatch
{
    QList<ConsoleLine> lines = {};
    qint64 leftOut = 0; // lines that were too many to be handed over

    bool isEmpty() const { return lines.isEmpty() && leftOut == 0; }
};

} // namespace Core

Q_DECLARE_OPERATORS_FOR_FLAGS(Core::ConsoleStyle::Attributes)
Q_DECLARE_METATYPE(Core::ConsoleBatch)
