// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/presets/presetcatalogue.h"
#include "core/process/project/projectproposal.h"

#include <QProcessEnvironment>

namespace Core {

// What a folder seems to be made for, the likeliest first, each command once. Runs nothing; reads a
// bounded number of files, none beyond a bounded size, so it is quick on any folder, but not for
// the main thread.
ProjectProposals detectProject(const QString &folder, const PresetCatalogue &presets,
                               const QProcessEnvironment &environment);

} // namespace Core
