// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/command/fieldchecks.h"

#include "core/kind/makefield.h"
#include "core/process/commandwords.h"
#include "core/process/environment/secretreference.h"
#include "core/process/presets/readyline.h"
#include "kinds/command/tr.h"

#include <algorithm>

namespace Kinds::Command {

using namespace Qt::StringLiterals;
using enum Core::FieldType;

using Core::makeField;

Core::Result<> checkCommand(const QVariant &value)
{
    const auto words = Core::CommandWords::split(value.toString());
    if (!words)
        return Core::failure(words.error());
    if (words->isEmpty())
        return Core::failure(Tr::tr("Say which program is to run, such as: uvicorn main:app"));
    return {};
}

Core::Result<> checkOptionalCommand(const QVariant &value)
{
    return value.toString().isEmpty() ? Core::Result<>() : checkCommand(value);
}

Core::Result<> checkEnvironment(const QVariant &value)
{
    const QStringList lines = value.toStringList();
    for (const QString &line : lines) {
        const QString name = line.section(u'=', 0, 0);
        if (name.trimmed().isEmpty() || name.contains(u' ') || line.contains(u'\0'))
            return Core::failure(
                Tr::tr("“%1” must be NAME=value, or a NAME that is to be removed.").arg(line));
        if (const auto checked = Core::SecretReference::check(line); !checked)
            return checked;
    }
    return {};
}

Core::Result<> checkReadyLine(const QVariant &value)
{
    if (value.toString().isEmpty())
        return {};
    const auto made = Core::ReadyLine::make(value.toString());
    return made ? Core::Result<>() : Core::failure(made.error());
}

Core::Result<> checkPath(const QVariant &value)
{
    const QString path = value.toString();
    const bool isPrintable = std::ranges::none_of(
        path, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    if (!path.startsWith(u'/') || !isPrintable)
        return Core::failure(Tr::tr("“%1” must be a path that begins with a slash.").arg(path));
    return {};
}

Core::Field choice(const char *key, const QString &group, const QString &label, const QString &help,
                   QList<Core::FieldChoice> choices)
{
    Core::Field result = makeField(key, Choice, group, choices.constFirst().value, label, help);
    result.choices = std::move(choices);
    return result;
}

} // namespace Kinds::Command
