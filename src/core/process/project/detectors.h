// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/presets/presetcatalogue.h"
#include "core/process/project/projectfiles.h"
#include "core/process/project/projectproposal.h"

namespace Core {

// Each knows one world of tools.
ProjectProposals nodeProposals(const ProjectFiles &files, const PresetCatalogue &presets);
ProjectProposals pythonProposals(const ProjectFiles &files);
ProjectProposals siteProposals(const ProjectFiles &files);
ProjectProposals webProposals(const ProjectFiles &files); // PHP, Ruby, servers of files
ProjectProposals compiledProposals(const ProjectFiles &files);

// A larger number than any rank of the others' second choices.
namespace Rank {
inline constexpr int certain = 95; // a file that only this framework has
inline constexpr int likely = 85;
inline constexpr int possible = 60;
inline constexpr int beside = 35; // documentation, previews
inline constexpr int last = 20;
} // namespace Rank

} // namespace Core
