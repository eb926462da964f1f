// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"

namespace Cli {

// All kinds with all their settings as text: a short list, the reference of the documentation, or
// data for programs.
QByteArray kindReference(const Core::KindRegistry &kinds, ReferenceFormat format);

} // namespace Cli
