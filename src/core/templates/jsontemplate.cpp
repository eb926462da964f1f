// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/templates/jsontemplate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Core {

namespace {

// Behind the quote that ends the text that begins at start.
qsizetype endOfText(const QByteArray &json, qsizetype start)
{
    for (qsizetype i = start + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

bool isKey(const QByteArray &json, qsizetype end)
{
    while (end < json.size() && QByteArrayView(" \t\r\n").contains(json[end]))
        ++end;
    return end < json.size() && json[end] == ':';
}

} // namespace

JsonTemplate::JsonTemplate(const QByteArray &json)
{
    qsizetype done = 0;
    for (qsizetype i = json.indexOf('"'); i >= 0; i = json.indexOf('"', i)) {
        const qsizetype end = endOfText(json, i);
        const QByteArray literal = json.mid(i, end - i);
        if (TemplateEngine::isTemplate(literal) && !isKey(json, end)) {
            const auto text = QJsonDocument::fromJson('[' + literal + ']').array().at(0);
            m_pieces.push_back({json.mid(done, i - done), text.toString()});
            done = end;
        }
        i = end;
    }
    m_pieces.push_back({json.mid(done), {}});
}

QStringList JsonTemplate::texts() const
{
    QStringList texts;
    for (const Piece &piece : m_pieces) {
        if (!piece.text.isEmpty())
            texts << piece.text;
    }
    return texts;
}

Result<QByteArray, TemplateFault> JsonTemplate::fill(TemplateEngine &engine,
                                                     TemplateHost &host) const
{
    QByteArray filled;
    for (const Piece &piece : m_pieces) {
        filled += piece.json;
        if (piece.text.isEmpty())
            continue;
        const auto value = engine.fillValue(piece.text, host);
        if (!value)
            return Unexpected {value.error()};
        filled += value->toUtf8();
    }
    return filled;
}

} // namespace Core
