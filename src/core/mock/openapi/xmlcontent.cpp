// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/openapi/xmlcontent.h"

#include <QXmlStreamWriter>

namespace Core {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

QString nameOf(const SchemaNode &schema)
{
    const SchemaNode *node = &schema;
    std::string name = node->name;
    constexpr int longestChain = 32;
    for (int i = 0; i < longestChain && node->allOf.size() == 1; ++i) {
        node = node->allOf.front();
        name = node->name.empty() ? name : node->name;
    }
    return name.empty() || name == "schema" ? u"root"_s : QString::fromStdString(name);
}

// What no element can be called is written with "_".
QString elementName(QString name)
{
    static const QRegularExpression sign(u"[^\\w.-]"_s);
    static const QRegularExpression start(u"^[^\\p{L}_]"_s);
    name.replace(sign, u"_"_s);
    return name.isEmpty() || start.match(name).hasMatch() ? u'_' + name : name;
}

void write(QXmlStreamWriter &writer, const QString &name, const Json &value)
{
    if (value.is_array()) {
        for (const Json &each : value)
            write(writer, name, each);
        return;
    }
    writer.writeStartElement(elementName(name));
    if (value.is_object()) {
        for (const auto &[key, member] : value.get_ref<const Json::object_t &>())
            write(writer, QString::fromStdString(key), member);
    } else if (!value.is_null()) {
        writer.writeCharacters(
            QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump()));
    }
    writer.writeEndElement();
}

} // namespace

bool isXmlType(const QByteArray &mediaType)
{
    return mediaType == "application/xml" || mediaType == "text/xml" || mediaType.endsWith("+xml");
}

QByteArray xmlContent(const Json &value, const SchemaNode &schema)
{
    QByteArray text;
    QXmlStreamWriter writer(&text);
    writer.writeStartDocument();
    if (value.is_array()) {
        writer.writeStartElement(u"root"_s);
        write(writer, u"item"_s, value);
        writer.writeEndElement();
    } else {
        write(writer, nameOf(schema), value);
    }
    writer.writeEndDocument();
    return text;
}

} // namespace Core
