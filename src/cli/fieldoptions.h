// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/limits.h"
#include "core/kind/serverkind.h"

#include <map>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace Cli {

// The fields of one kind as options of a command: --kebab-case each, and --set KEY=VALUE for any.
// Lives as long as the command that it was added to.
class FieldOptions
{
public:
    explicit FieldOptions(const Core::ServerKind &kind);

    // Fields whose name is taken by an option of the command itself are left to --set.
    void addTo(CLI::App &command);
    // The first folder or file as a value without option name.
    void addPositionalTo(CLI::App &command, const std::string &defaultValue);
    // A field that must be given, without option name or with.
    void addRequiredTo(CLI::App &command, const QString &key, const std::string &typeName);
    // What the user gave, in the fields' types; paths are absolute.
    Core::Result<Core::FieldValues> values() const;

    // What --set says of limits.
    Core::Result<> applyLimits(Core::Limits &limits) const;

    static QString optionName(const QString &key); // spaFallback: spa-fallback

private:
    Core::Result<> set(Core::FieldValues &values, const QString &key, const QString &text) const;
    const Core::Field *find(const QString &key) const;

    QList<Core::Field> m_fields;
    std::map<QString, std::vector<std::string>> m_texts; // by key
    std::map<QString, bool> m_flags;
    std::vector<std::string> m_settings; // KEY=VALUE
};

} // namespace Cli
