// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/prettyxml.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace Core {

namespace {

// White space between elements would be doubled by that of the layout.
bool isLayout(const QXmlStreamReader &reader)
{
    return reader.tokenType() == QXmlStreamReader::Characters && reader.isWhitespace();
}

} // namespace

PrettyText prettyXml(const QByteArray &text, int indent)
{
    constexpr int longestEntity = 4'096;
    constexpr int deepest = 1'000;
    const QString characters = QString::fromUtf8(text);
    QXmlStreamReader reader(characters);
    reader.setNamespaceProcessing(false);
    reader.setEntityExpansionLimit(longestEntity);
    PrettyText pretty;
    QXmlStreamWriter writer(&pretty.text);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(indent);
    int depth = 0;
    qint64 taken = 0; // characters up to the end of the last good token
    while (!reader.atEnd() && depth <= deepest) {
        reader.readNext();
        if (reader.hasError())
            break;
        if (reader.isStartDocument() && reader.documentVersion().isEmpty())
            continue; // there is no declaration
        depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        if (reader.isStartElement()) {
            writer.writeStartElement(reader.qualifiedName().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                writer.writeAttribute(attribute.qualifiedName().toString(),
                                      attribute.value().toString());
        } else if (reader.isEndElement()) {
            writer.writeEndElement();
        } else if (reader.isEntityReference()) {
            writer.writeEntityReference(reader.name().toString());
        } else if (!isLayout(reader) && !reader.isEndDocument()) {
            writer.writeCurrentToken(reader);
        }
        taken = reader.characterOffset();
    }
    if (reader.hasError())
        pretty.error = JsonError {{int(reader.lineNumber()), int(reader.columnNumber()) + 1},
                                  reader.errorString()};
    if (!reader.atEnd() || reader.hasError()) {
        if (!pretty.text.isEmpty())
            pretty.text.append('\n');
        pretty.text.append(
            characters.sliced(std::min(characters.size(), qsizetype(taken))).toUtf8());
    }
    return pretty;
}

} // namespace Core
