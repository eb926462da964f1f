// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockreader.h"

#include <optional>

namespace Core {

// The text of a mock file with what two people have made of it meanwhile, line by line; none: both
// have changed the same place, route, resource or setting, even alike, or what comes of it cannot
// be read. Any thread; may take long.
std::optional<QByteArray> mergeMockTexts(const QByteArray &base, const QByteArray &mine,
                                         const QByteArray &theirs, MockSyntax syntax);

} // namespace Core
