// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace Core {

// One segment of a path template.
struct PathSegment
{
    enum class Kind : quint8 {
        Literal,
        Pattern, // text around parameters, or parameters that have a pattern
        Any, // a whole segment
        Rest, // all that follows
    };

    Kind kind = Kind::Literal;
    QByteArray literal = {}; // decoded
    QRegularExpression pattern = {}; // of the whole segment; group number i is names[i - 1]
    QStringList names = {}; // of parameters; Any and Rest: at most one

    bool operator==(const PathSegment &) const = default;
    // Values by names, in their order; none: the segment, decoded, does not fit.
    std::optional<QStringList> match(QByteArrayView segment) const;
};

// A path with parameters and wildcards, such as "/users/{id}" (docs/mock.md), a plain value.
class PathTemplate
{
public:
    PathTemplate() = default;
    static Result<PathTemplate> parse(const QString &text);

    const QString &text() const { return m_text; }
    const QList<PathSegment> &segments() const { return m_segments; }
    bool hasRest() const;
    // The same, but its patterns do not look at case.
    PathTemplate caseless() const;

    bool operator==(const PathTemplate &other) const { return m_text == other.m_text; }

private:
    QString m_text;
    QList<PathSegment> m_segments;
};

} // namespace Core
