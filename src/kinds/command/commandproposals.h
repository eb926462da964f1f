// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/proposal.h"

namespace Kinds::Command {

// The commands that a folder seems to be made for.
Core::Proposals commandProposals(const QString &folder);
// What its preset notes of the command of these values; empty: nothing.
QString commandHint(const Core::FieldValues &values);
// A command for each preset, the user's own too, by name.
QList<Core::ReadyMade> commandPresets();

} // namespace Kinds::Command
