// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"

#include <QByteArray>

#include <optional>

namespace Core {

struct PrettyText
{
    QByteArray text;
    std::optional<JsonError> error; // what is wrong; the text is laid out all the same
};

// Lays JSON out by white space alone: order, numbers, escapes and duplicate keys stay as they are.
// What is not JSON is laid out as far as it resembles it. Any thread.
PrettyText prettyJson(const QByteArray &text, int indent = 2);

// Leaves out all white space that means nothing.
QByteArray compactJson(const QByteArray &text);

// What is wrong with a text as JSON (RFC 8259); none: nothing is.
std::optional<JsonError> checkJson(const QByteArray &text);
// Also what no file that people write may have (PositionedJson), as numbers without end.
std::optional<JsonError> checkStrictJson(const QByteArray &text);

} // namespace Core
