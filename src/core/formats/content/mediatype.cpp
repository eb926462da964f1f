// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/mediatype.h"

namespace Core {

namespace {

// The quoted string that text begins with, unescaped; text is left behind it.
QByteArray takeQuoted(QByteArrayView &text)
{
    QByteArray value;
    qsizetype at = 1;
    for (; at < text.size() && text[at] != '"'; ++at) {
        const bool escaped = text[at] == '\\' && at + 1 < text.size()
            && (text[at + 1] == '"' || text[at + 1] == '\\');
        at += escaped ? 1 : 0;
        value.append(text[at]);
    }
    text = text.sliced(std::min(at + 1, text.size()));
    return value;
}

QByteArrayView takeUpTo(QByteArrayView &text, char end)
{
    const qsizetype at = text.indexOf(end);
    const QByteArrayView taken = at < 0 ? text : text.first(at);
    text = at < 0 ? QByteArrayView() : text.sliced(at);
    return taken.trimmed();
}

} // namespace

QList<NameValue> fieldParameters(QByteArrayView text)
{
    QList<NameValue> parameters;
    while (!text.isEmpty()) {
        if (text.front() == ';' || text.front() == ' ' || text.front() == '\t') {
            text = text.sliced(1);
            continue;
        }
        const qsizetype equals = text.indexOf('=');
        const qsizetype semicolon = text.indexOf(';');
        if (equals < 0 || (semicolon >= 0 && semicolon < equals)) {
            takeUpTo(text, ';');
            continue;
        }
        QByteArray name = takeUpTo(text, '=').toByteArray();
        text = text.sliced(1);
        while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
            text = text.sliced(1);
        if (text.startsWith('"')) {
            parameters.append({std::move(name), takeQuoted(text)});
            takeUpTo(text, ';');
        } else {
            parameters.append({std::move(name), takeUpTo(text, ';').toByteArray()});
        }
    }
    return parameters;
}

MediaType MediaType::parse(QByteArrayView text)
{
    MediaType type;
    type.name = takeUpTo(text, ';').toByteArray().toLower();
    type.parameters = fieldParameters(text);
    return type;
}

QByteArray MediaType::parameter(QByteArrayView wanted) const
{
    for (const NameValue &parameter : parameters) {
        if (QByteArrayView(parameter.name).compare(wanted, Qt::CaseInsensitive) == 0)
            return parameter.value;
    }
    return {};
}

} // namespace Core
