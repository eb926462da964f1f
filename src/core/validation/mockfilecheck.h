// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/filecheck.h"

namespace Core {

// A mock file of Portside's own, and the files that it names.
FileCheck checkMockFile(const QString &path, const PositionedJson &json);

// A document of another format that a mock API may be made of; what of it is not taken over is
// noted.
FileCheck checkImportedMock(const QString &path, const PositionedJson &json,
                            FileCheck::Format format);

} // namespace Core
