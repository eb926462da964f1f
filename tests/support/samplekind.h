// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"

namespace Testing {

// A kind that has one field of each type and answers every request "sample"; its id is given, so
// that it may stand for a real one.
Core::ServerKind sampleKind(const QString &id = QStringLiteral("sample"));
Core::KindRegistry sampleRegistry(const QString &id = QStringLiteral("sample"));

} // namespace Testing
