// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/pathtemplate.h"

#include "core/formats/content/namevalues.h"
#include "core/mock/boundedexpression.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// Text, or a parameter with its pattern.
struct Piece
{
    QString text;
    QString name;
    QString pattern; // of the parameter; empty: anything
    bool isParameter = false;
};

// Where the brace that opens at start is closed; patterns may have braces of their own.
qsizetype closingBrace(const QString &text, qsizetype start)
{
    int depth = 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'{')
            ++depth;
        else if (text[i] == u'}' && --depth == 0)
            return i;
    }
    return -1;
}

// Patterns may have question marks.
bool hasQuery(const QString &path)
{
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] == u'?')
            return true;
        const qsizetype end = path[i] == u'{' ? closingBrace(path, i) : -1;
        i = std::max(i, end);
    }
    return false;
}

// A slash inside of braces belongs to a pattern, which can then never fit: it is told there.
QStringList split(const QString &path)
{
    QStringList segments {QString()};
    for (qsizetype i = 1; i < path.size(); ++i) {
        const qsizetype end = path[i] == u'{' ? closingBrace(path, i) : -1;
        if (end > 0) {
            segments.last() += path.mid(i, end - i + 1);
            i = end;
        } else if (path[i] == u'/') {
            segments += QString();
        } else {
            segments.last() += path[i];
        }
    }
    return segments;
}

Result<QList<Piece>> piecesOf(const QString &segment)
{
    static const QRegularExpression name(u"^[\\w.-]+$"_s);
    QList<Piece> pieces;
    QString text;
    const auto endText = [&] {
        if (!text.isEmpty())
            pieces += Piece {.text = std::exchange(text, {}), .name = {}, .pattern = {}};
    };
    for (qsizetype i = 0; i < segment.size(); ++i) {
        if (segment[i] != u'{') {
            text += segment[i];
            continue;
        }
        const qsizetype end = closingBrace(segment, i);
        if (end < 0)
            return failure(Tr::tr("A brace “{” is not closed."));
        const QString inside = segment.mid(i + 1, end - i - 1);
        const qsizetype colon = inside.indexOf(u':');
        Piece piece {.text = {},
                     .name = colon < 0 ? inside : inside.left(colon),
                     .pattern = colon < 0 ? QString() : inside.mid(colon + 1),
                     .isParameter = true};
        if (!name.match(piece.name).hasMatch())
            return failure(
                Tr::tr("“{%1}” needs a name of letters, digits, “_”, “.” and “-”.").arg(inside));
        endText();
        pieces += piece;
        i = end;
    }
    endText();
    return pieces;
}

Result<PathSegment> patternOf(const QList<Piece> &pieces)
{
    PathSegment segment {.kind = PathSegment::Kind::Pattern};
    QString expression;
    for (const Piece &piece : pieces) {
        if (!piece.isParameter) {
            expression += QRegularExpression::escape(
                QString::fromUtf8(percentDecoded(piece.text.toUtf8())));
            continue;
        }
        // Groups of the user's would shift the numbers.
        expression += u"(?<portside%1>%2)"_s.arg(segment.names.size())
                          .arg(piece.pattern.isEmpty() ? u".+?"_s : piece.pattern);
        segment.names += piece.name;
    }
    segment.pattern = boundedWholeExpression(expression);
    if (!segment.pattern.isValid())
        return failure(
            Tr::tr("A pattern is no regular expression: %1.").arg(segment.pattern.errorString()));
    segment.pattern.optimize();
    return segment;
}

Result<PathSegment> segmentOf(const QString &text)
{
    using Kind = PathSegment::Kind;
    if (text == "*"_L1)
        return PathSegment {.kind = Kind::Any};
    if (text == "**"_L1)
        return PathSegment {.kind = Kind::Rest};
    const auto pieces = piecesOf(text);
    if (!pieces)
        return failure(pieces.error());
    if (pieces->size() == 1 && pieces->first().isParameter) {
        const Piece &only = pieces->first();
        if (only.pattern.isEmpty())
            return PathSegment {.kind = Kind::Any, .names = {only.name}};
        if (only.pattern == "**"_L1)
            return PathSegment {.kind = Kind::Rest, .names = {only.name}};
    }
    for (const Piece &piece : *pieces) {
        if (piece.isParameter)
            return patternOf(*pieces);
    }
    return PathSegment {.literal = percentDecoded(text.toUtf8())};
}

} // namespace

std::optional<QStringList> PathSegment::match(QByteArrayView segment) const
{
    switch (kind) {
    case Kind::Literal:
        return literal == segment ? std::optional(QStringList()) : std::nullopt;
    case Kind::Any:
    case Kind::Rest:
        return names.isEmpty() ? QStringList() : QStringList(QString::fromUtf8(segment));
    case Kind::Pattern:
        break;
    }
    const QRegularExpressionMatch found = pattern.match(QString::fromUtf8(segment));
    if (!found.hasMatch())
        return {};
    QStringList values;
    for (qsizetype i = 0; i < names.size(); ++i)
        values += found.captured(u"portside%1"_s.arg(i));
    return values;
}

Result<PathTemplate> PathTemplate::parse(const QString &text)
{
    if (!text.startsWith(u'/'))
        return failure(Tr::tr("The path “%1” must begin with “/”.").arg(text));
    if (hasQuery(text))
        return failure(Tr::tr("The path “%1” has a query. Make conditions of it: "
                              "\"when\": [{\"query\": …}].")
                           .arg(text));
    PathTemplate result;
    result.m_text = text;
    for (const QString &each : split(text)) {
        if (result.hasRest())
            return failure(Tr::tr("In the path “%1” nothing may follow “**”.").arg(text));
        auto segment = segmentOf(each);
        if (!segment)
            return failure(Tr::tr("The path “%1” cannot be read. %2").arg(text, segment.error()));
        result.m_segments += std::move(*segment);
    }
    return result;
}

bool PathTemplate::hasRest() const
{
    return !m_segments.isEmpty() && m_segments.last().kind == PathSegment::Kind::Rest;
}

// As lenient files compare paths: empty segments go too.
PathTemplate PathTemplate::caseless() const
{
    PathTemplate result = *this;
    result.m_segments.removeIf([](const PathSegment &segment) {
        return segment.kind == PathSegment::Kind::Literal && segment.literal.isEmpty();
    });
    for (PathSegment &segment : result.m_segments) {
        if (segment.kind != PathSegment::Kind::Pattern)
            continue;
        segment.pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
        segment.pattern.optimize();
    }
    return result;
}

} // namespace Core
