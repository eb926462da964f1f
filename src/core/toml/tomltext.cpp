// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/toml/tomltext.h"

#include <QVariantList>

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QVariantMap toMap(const toml::table &table);

QVariant toVariant(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return QString::fromStdString(text->get());
    if (const auto *number = node.as_integer())
        return qlonglong(number->get());
    if (const auto *number = node.as_floating_point())
        return number->get();
    if (const auto *flag = node.as_boolean())
        return flag->get();
    if (const auto *table = node.as_table())
        return toMap(*table);
    QVariantList list;
    if (const auto *array = node.as_array()) {
        for (const toml::node &each : *array)
            list << toVariant(each);
        return list;
    }
    return {};
}

QVariantMap toMap(const toml::table &table)
{
    QVariantMap map;
    for (const auto &[key, node] : table)
        map.insert(QString::fromUtf8(key.str().data(), qsizetype(key.str().size())),
                   toVariant(node));
    return map;
}

} // namespace

Result<QVariantMap> parseToml(const QByteArray &text, const QString &fileName)
{
    const toml::parse_result parsed
        = toml::parse(std::string_view(text.constData(), std::size_t(text.size())));
    if (parsed)
        return toMap(parsed.table());
    const toml::parse_error &error = parsed.error();
    return failure(u"%1:%2:%3: %4"_s.arg(fileName, QString::number(error.source().begin.line),
                                         QString::number(error.source().begin.column),
                                         QString::fromUtf8(error.description())));
}

} // namespace Core
