// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fieldoptions.h"

#include "cli/limitoptions.h"

#include <QDir>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Field;
using Core::FieldType;

namespace {

std::string typeName(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Lines:
        return "TEXT";
    case FieldType::Folder:
        return "DIR";
    case FieldType::File:
        return "FILE";
    case FieldType::Flag:
        return {};
    case FieldType::Integer:
        return "N";
    case FieldType::Choice: {
        QStringList values;
        for (const Core::FieldChoice &choice : field.choices)
            values << choice.value;
        return values.join(u'|').toStdString();
    }
    }
    return {};
}

bool isPath(const Field &field)
{
    return field.type == FieldType::Folder || field.type == FieldType::File;
}

} // namespace

FieldOptions::FieldOptions(const Core::ServerKind &kind)
    : m_fields(kind.fields())
{
}

QString FieldOptions::optionName(const QString &key)
{
    QString name;
    for (const QChar character : key) {
        if (character.isUpper())
            name += u'-';
        name += character.toLower();
    }
    return name;
}

void FieldOptions::addTo(CLI::App &command)
{
    for (const Field &field : std::as_const(m_fields)) {
        const std::string option = "--" + optionName(field.key).toStdString();
        if (command.get_option_no_throw(option))
            continue;
        const bool isList = field.type == FieldType::Lines;
        const std::string help
            = field.help.toStdString() + (isList ? " Give it once for each." : "");
        if (field.type == FieldType::Flag) {
            const std::string off = ",!--no-" + option.substr(2);
            bool &on = m_flags[field.key] = field.defaultValue.toBool();
            command.add_flag(option + off, on, help)->group("Settings");
            continue;
        }
        CLI::Option *added = command.add_option(option, m_texts[field.key], help);
        added->type_name(typeName(field))->group("Settings")->allow_extra_args(false);
        added->expected(1)->multi_option_policy(isList ? CLI::MultiOptionPolicy::TakeAll
                                                       : CLI::MultiOptionPolicy::TakeLast);
    }
    command
        .add_option("--set", m_settings,
                    "Any of these settings by its key, as KEY=VALUE, or a limit, as "
                    "limits.connections=100")
        ->type_name("KEY=VALUE")
        ->group("Settings")
        ->allow_extra_args(false);
}

void FieldOptions::addPositionalTo(CLI::App &command, const std::string &defaultValue)
{
    const auto field = std::find_if(m_fields.cbegin(), m_fields.cend(), isPath);
    if (field == m_fields.cend())
        return;
    m_texts[field->key] = {defaultValue};
    command.add_option(typeName(*field), m_texts[field->key], field->help.toStdString())
        ->expected(0, 1)
        ->type_name("");
}

void FieldOptions::addRequiredTo(CLI::App &command, const QString &key, const std::string &typeName)
{
    const std::string option = "--" + optionName(key).toStdString();
    command.add_option(option + "," + typeName, m_texts[key], find(key)->help.toStdString())
        ->type_name(typeName)
        ->expected(1)
        ->required();
}

Core::Result<Core::FieldValues> FieldOptions::values() const
{
    Core::FieldValues values;
    for (const auto &[key, texts] : m_texts) {
        QStringList lines;
        for (const std::string &text : texts)
            lines << QString::fromStdString(text);
        if (lines.isEmpty())
            continue;
        if (auto done = set(values, key, lines.join(u'\n')); !done)
            return Core::failure(done.error());
    }
    for (const auto &[key, on] : m_flags) {
        if (on != find(key)->defaultValue.toBool())
            values.insert(key, on);
    }
    for (const std::string &setting : m_settings) {
        const QString text = QString::fromStdString(setting);
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return Core::failure(u"--set takes KEY=VALUE, not “%1”."_s.arg(text));
        if (isLimit(text))
            continue;
        if (auto done = set(values, text.left(equals), text.mid(equals + 1)); !done)
            return Core::failure(done.error());
    }
    return values;
}

Core::Result<> FieldOptions::applyLimits(Core::Limits &limits) const
{
    for (const std::string &each : m_settings) {
        const QString setting = QString::fromStdString(each);
        if (Core::Result<> done = isLimit(setting) ? setLimit(limits, setting) : Core::Result<>();
            !done)
            return done;
    }
    return {};
}

Core::Result<> FieldOptions::set(Core::FieldValues &values, const QString &key,
                                 const QString &text) const
{
    const Field *field = find(key);
    if (!field) {
        QStringList keys;
        for (const Field &known : m_fields)
            keys << known.key;
        return Core::failure(
            u"There is no setting “%1”; there are: %2."_s.arg(key, keys.join(u", "_s)));
    }
    auto value = field->parse(text);
    if (!value)
        return Core::failure(value.error());
    values.insert(key,
                  isPath(*field) && !text.isEmpty() ? QVariant(
                      QDir::cleanPath(QDir::current().absoluteFilePath(value->toString())))
                                                    : *value);
    return {};
}

const Field *FieldOptions::find(const QString &key) const
{
    const auto field = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&key](const Field &known) { return known.key == key; });
    return field == m_fields.cend() ? nullptr : &*field;
}

} // namespace Cli
