// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonobjectreader.h"
#include "core/kind/kindregistry.h"
#include "core/server/serverconfig.h"

namespace Core {

// One server of a workspace file from its JSON object; its mistakes go into errors. Never
// looks at the disk: a folder that is gone today is an error of starting, not of the file.
ServerConfig readConfig(const PositionedJson &value, const KindRegistry &kinds, JsonErrors &errors);

} // namespace Core
