// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/presets/commandpreset.h"
#include "core/result.h"

namespace Core {

// All presets: those that Portside knows and, merged over them, the user's own. A value.
class PresetCatalogue
{
public:
    // Those of this build.
    static const PresetCatalogue &standard();
    // The user's file: presets.json beside the settings. It need not exist.
    static QString usualFile();
    // standard() and the user's file over it; reads the disk.
    static Result<PresetCatalogue> read(const QString &file = usualFile());

    // One preset of the text replaces those keys of the preset with its id that it has, or is a
    // new one. fileName: for the reason of a failure, which names line and key.
    Result<> merge(const QByteArray &text, const QString &fileName);

    const QList<CommandPreset> &presets() const { return m_presets; }
    const CommandPreset *find(const QString &id) const; // valid as long as the catalogue
    // The preset that knows most words of this command; for none: that of any program.
    const CommandPreset &forCommand(const QStringList &words) const;

private:
    QList<CommandPreset> m_presets;
};

} // namespace Core
