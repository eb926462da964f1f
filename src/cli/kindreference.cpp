// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/kindreference.h"

#include "cli/fieldoptions.h"

#include <nlohmann/json.hpp>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Field;
using Core::FieldType;
using Json = nlohmann::ordered_json;

namespace {

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Folder:
        return u"folder"_s;
    case FieldType::File:
        return u"file"_s;
    case FieldType::Flag:
        return u"flag"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Choice:
        return u"choice"_s;
    case FieldType::Lines:
        return u"lines"_s;
    }
    return {};
}

QStringList choices(const Field &field)
{
    QStringList values;
    for (const Core::FieldChoice &choice : field.choices)
        values << choice.value;
    return values;
}

QString plain(const Core::ServerKind &kind)
{
    return u"%1 %2: %3\n"_s.arg(kind.id, -10).arg(kind.name(), kind.description());
}

// A value inside a cell of a Markdown table.
QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

QString code(const QString &text)
{
    return text.isEmpty() ? QString() : u'`' + cell(text) + u'`';
}

QString typeCell(const Field &field)
{
    if (field.type == FieldType::Choice) {
        QStringList values = choices(field);
        for (QString &value : values)
            value = code(value);
        return values.join(u", "_s);
    }
    QString text = typeName(field.type);
    if (field.type == FieldType::Integer && field.minimum != field.maximum)
        text += u" %1–%2"_s.arg(field.minimum).arg(field.maximum);
    return field.unit.isEmpty() ? text : text + u' ' + field.unit;
}

QString defaultCell(const Field &field)
{
    if (field.type == FieldType::Flag)
        return field.defaultValue.toBool() ? u"on"_s : u"off"_s;
    if (field.type == FieldType::Lines)
        return code(field.defaultValue.toStringList().join(u", "_s));
    return code(field.defaultValue.toString());
}

QString markdown(const Core::ServerKind &kind)
{
    QString text = u"## %1 (`%2`)\n\n%3\n\n| key | option | type | default | meaning |\n"
                   "|---|---|---|---|---|\n"_s.arg(kind.name(), kind.id, kind.description());
    for (const Field &field : kind.fields())
        text += u"| `%1` | `--%2` | %3 | %4 | %5%6 |\n"_s.arg(
            field.key, FieldOptions::optionName(field.key), typeCell(field), defaultCell(field),
            cell(field.help), field.required ? u" Required."_s : QString());
    return text;
}

Json toJson(const Field &field)
{
    Json object = {{"key", field.key.toStdString()},
                   {"type", typeName(field.type).toStdString()},
                   {"label", field.label.toStdString()},
                   {"help", field.help.toStdString()}};
    switch (field.type) {
    case FieldType::Flag:
        object["default"] = field.defaultValue.toBool();
        break;
    case FieldType::Integer:
        object["default"] = field.defaultValue.toLongLong();
        break;
    case FieldType::Lines:
        object["default"] = Json::array();
        for (const QString &line : field.defaultValue.toStringList())
            object["default"].push_back(line.toStdString());
        break;
    case FieldType::Text:
    case FieldType::Folder:
    case FieldType::File:
    case FieldType::Choice:
        object["default"] = field.defaultValue.toString().toStdString();
        break;
    }
    if (field.type == FieldType::Integer && field.minimum != field.maximum) {
        object["minimum"] = field.minimum;
        object["maximum"] = field.maximum;
    }
    for (const QString &value : choices(field))
        object["choices"].push_back(value.toStdString());
    if (field.required)
        object["required"] = true;
    if (field.secret)
        object["secret"] = true;
    return object;
}

Json toJson(const Core::ServerKind &kind)
{
    Json fields = Json::array();
    for (const Field &field : kind.fields())
        fields.push_back(toJson(field));
    return {{"id", kind.id.toStdString()},
            {"name", kind.name().toStdString()},
            {"description", kind.description().toStdString()},
            {"fields", fields}};
}

} // namespace

QByteArray kindReference(const Core::KindRegistry &kinds, ReferenceFormat format)
{
    if (format == ReferenceFormat::Json) {
        Json list = Json::array();
        for (const Core::ServerKind &kind : kinds.kinds())
            list.push_back(toJson(kind));
        return QByteArray::fromStdString(list.dump(2)) + '\n';
    }
    QStringList parts;
    for (const Core::ServerKind &kind : kinds.kinds())
        parts << (format == ReferenceFormat::Markdown ? markdown(kind) : plain(kind));
    return parts.join(format == ReferenceFormat::Markdown ? u"\n"_s : QString()).toUtf8();
}

} // namespace Cli
