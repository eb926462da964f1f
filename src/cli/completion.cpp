// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completion.h"

#include "cli/control/servernames.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

void add(QByteArray &lines, const QString &typed, const std::string &name,
         const std::string &description)
{
    const QString text = QString::fromStdString(name);
    if (text.startsWith(typed))
        lines += text.toUtf8() + '\t'
            + QString::fromStdString(description).section(u'\n', 0, 0).toUtf8() + '\n';
}

const CLI::App *subcommand(const CLI::App &app, const QString &name)
{
    const auto all = app.get_subcommands([&](const CLI::App *each) {
        return each->get_name() == name.toStdString() && !each->get_group().empty();
    });
    return all.empty() ? nullptr : all.front();
}

void addSubcommands(QByteArray &lines, const CLI::App &app, const QString &typed)
{
    for (const CLI::App *each : app.get_subcommands([](const CLI::App *) { return true; })) {
        if (!each->get_group().empty())
            add(lines, typed, each->get_name(), each->get_description());
    }
}

void addOptions(QByteArray &lines, const CLI::App &app, const QString &typed)
{
    for (const CLI::Option *option : app.get_options()) {
        for (const std::string &name : option->get_lnames())
            add(lines, typed, "--" + name, option->get_description());
    }
}

const CLI::Option *optionOf(const CLI::App &app, const QString &word)
{
    if (!word.startsWith(u"--"_s))
        return nullptr;
    const CLI::Option *option = app.get_option_no_throw(word.toStdString());
    return option && option->get_items_expected_max() > 0 ? option : nullptr;
}

// What a value of this option can be: its type names the choices, or what it is.
void addValues(QByteArray &lines, const CLI::Option &option, const QString &typed)
{
    const std::string typeName = option.get_type_name();
    const QString type
        = QString::fromStdString(typeName.empty() ? option.get_name(true) : typeName);
    if (type.contains(u'|')) {
        for (const QString &choice : type.split(u'|'))
            add(lines, typed, choice.toStdString(), {});
    } else if (type == u"DIR"_s || type == u"FOLDER"_s) {
        lines += ":folders\n";
    } else if (type == u"FILE"_s) {
        lines += ":files\n";
    }
}

} // namespace

QByteArray completions(const CLI::App &app, const QStringList &words)
{
    const QString typed = words.value(words.size() - 1);
    QByteArray lines;
    const CLI::App *command = words.size() > 1 ? subcommand(app, words.first()) : nullptr;
    if (!command) {
        if (words.size() <= 1)
            typed.startsWith(u'-') ? addOptions(lines, app, typed)
                                   : addSubcommands(lines, app, typed);
        return lines;
    }
    if (words.first(words.size() - 1).contains(u"--"_s))
        return ":files\n"; // another program's
    if (const CLI::Option *option = optionOf(*command, words[words.size() - 2])) {
        addValues(lines, *option, typed);
        return lines;
    }
    if (typed.startsWith(u'-')) {
        addOptions(lines, *command, typed);
        return lines;
    }
    addSubcommands(lines, *command, typed);
    for (const CLI::Option *option : command->get_options()) {
        if (!option->get_positional())
            continue;
        addValues(lines, *option, typed);
        if (option->get_type_name() != "NAME")
            continue;
        for (const QString &name : presentServerNames())
            add(lines, typed, name.toStdString(), {});
    }
    return lines;
}

std::optional<QByteArray> completionScript(const QString &shell)
{
    QFile script(u":/completion/portside."_s + shell);
    if (!script.open(QIODevice::ReadOnly))
        return {};
    return script.readAll();
}

} // namespace Cli
