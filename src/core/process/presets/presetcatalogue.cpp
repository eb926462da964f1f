// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/presets/presetcatalogue.h"

#include "core/filetexts.h"
#include "core/process/presets/presetreader.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

const QString anything = u"anything"_s;

} // namespace

const PresetCatalogue &PresetCatalogue::standard()
{
    static const PresetCatalogue catalogue = [] {
        QFile file(u":/presets.json"_s);
        [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        PresetCatalogue made;
        const Result<> merged = made.merge(file.readAll(), u"presets.json"_s);
        if (!merged)
            qFatal("%s", qPrintable(merged.error()));
        return made;
    }();
    return catalogue;
}

QString PresetCatalogue::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/portside/presets.json"_s;
}

Result<PresetCatalogue> PresetCatalogue::read(const QString &file)
{
    constexpr qint64 largest = 1024 * 1024;
    PresetCatalogue catalogue = standard();
    QFile own(file);
    if (!own.exists())
        return catalogue;
    if (!own.open(QIODevice::ReadOnly))
        return failure(FileTexts::unreadable(file, own));
    if (own.size() > largest)
        return failure(Tr::tr("%1 is too large for a file of presets.").arg(file));
    if (const Result<> merged = catalogue.merge(own.readAll(), file); !merged)
        return failure(merged.error());
    return catalogue;
}

Result<> PresetCatalogue::merge(const QByteArray &text, const QString &fileName)
{
    auto merged = readPresets(text, fileName, m_presets);
    if (!merged)
        return failure(merged.error());
    m_presets = std::move(*merged);
    return {};
}

const CommandPreset *PresetCatalogue::find(const QString &id) const
{
    const auto found = std::ranges::find(m_presets, id, &CommandPreset::id);
    return found == m_presets.end() ? nullptr : &*found;
}

const CommandPreset &PresetCatalogue::forCommand(const QStringList &words) const
{
    const CommandPreset *best = find(anything);
    int most = 0;
    for (const CommandPreset &preset : m_presets) {
        if (const int known = preset.knownWords(words); known > most) {
            most = known;
            best = &preset;
        }
    }
    Q_ASSERT(best);
    return *best;
}

} // namespace Core
