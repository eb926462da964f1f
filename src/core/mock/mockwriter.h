// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

namespace Core {

// The file as people would write it: only what differs from the defaults, in the order of
// docs/mock.md, so that reading it gives the same again. Any thread.
QByteArray writeMock(const MockFile &file);

// A condition as it stands in a file, in one line.
QString mockConditionText(const MockCondition &condition);

} // namespace Core
