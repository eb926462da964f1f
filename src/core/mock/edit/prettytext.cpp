// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/prettytext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr qsizetype shortLine = 72;

QByteArray scalar(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray quoted(const std::string &text)
{
    return scalar(Json(text));
}

// Texts that YAML takes for nothing else stand without quotes.
QByteArray plainOrQuoted(const std::string &text)
{
    static const QRegularExpression plain(u"^[A-Za-z/][A-Za-z0-9_/ .-]*(?<! )$"_s);
    static const QRegularExpression word(u"^(true|false|null|yes|no|on|off|y|n)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString value = QString::fromStdString(text);
    return plain.match(value).hasMatch() && !word.match(value).hasMatch() ? value.toUtf8()
                                                                          : quoted(text);
}

// As it stands between brackets, in one line.
QByteArray inlineText(const Json &value)
{
    if (!value.is_structured())
        return scalar(value);
    QByteArrayList parts;
    for (const auto &[key, each] : value.items())
        parts << (value.is_object() ? quoted(key) + ": " : QByteArray()) + inlineText(each);
    const QByteArray inner = parts.join(", ");
    return value.is_object() ? '{' + inner + '}' : '[' + inner + ']';
}

QByteArray newLine(int indent)
{
    return '\n' + QByteArray(indent, ' ');
}

QByteArray jsonText(const Json &value, int indent, int step)
{
    const QByteArray line = inlineText(value);
    if (!value.is_structured() || indent + line.size() <= shortLine)
        return line;
    QByteArrayList parts;
    for (const auto &[key, each] : value.items())
        parts << newLine(indent + step) + (value.is_object() ? quoted(key) + ": " : QByteArray())
                + jsonText(each, indent + step, step);
    const QByteArray inner = parts.join(',') + newLine(indent);
    return value.is_object() ? '{' + inner + '}' : '[' + inner + ']';
}

QByteArray yamlText(const Json &value, int indent, int step)
{
    if (value.is_string())
        return plainOrQuoted(value.get<std::string>());
    if (!value.is_structured() || value.empty())
        return scalar(value);
    QByteArrayList parts;
    for (const auto &[key, each] : value.items()) {
        if (value.is_object())
            parts << prettyMember(QString::fromStdString(key), each, MockSyntax::Yaml, indent,
                                  step);
        else
            parts << "- " + yamlText(each, indent + 2, step);
    }
    return parts.join(newLine(indent));
}

} // namespace

QByteArray prettyText(const Json &value, MockSyntax syntax, int indent, int step)
{
    return syntax == MockSyntax::Yaml ? yamlText(value, indent, step)
                                      : jsonText(value, indent, step);
}

QByteArray prettyMember(const QString &key, const Json &value, MockSyntax syntax, int indent,
                        int step)
{
    if (syntax == MockSyntax::Json)
        return quoted(key.toStdString()) + ": " + jsonText(value, indent, step);
    const bool isLong = value.is_structured() && !value.empty();
    return plainOrQuoted(key.toStdString()) + ':'
        + (isLong ? newLine(indent + step) : QByteArray(" "))
        + yamlText(value, isLong ? indent + step : indent, step);
}

} // namespace Core
