// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/openfile.h"

#include <optional>

namespace Kinds::Static {

// The whole file; none if it has become shorter or cannot be read. Any thread.
std::optional<QByteArray> readFile(const Core::OpenFile &file);

} // namespace Kinds::Static
