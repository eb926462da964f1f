// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Core {
class KindRegistry;
}

namespace Cli {

// To be called before anything else: standard descriptors that are closed become /dev/null, so that
// no socket takes their number; a broken pipe is an error, not an end; texts are UTF-8.
void prepareProcess();

// Carries out the arguments of this QCoreApplication; the exit code.
int run(const Core::KindRegistry &kinds);

} // namespace Cli
