// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockreader.h"

namespace Kinds::Mock {

// Settings are checked right before a server starts by them: a file that was read for that, which
// may take long, is not read again a moment later. Any thread.
namespace FreshReading {

// Whether the file can be read; the reason, if not.
Core::Result<> check(const QString &path);
// As check() has read it, if that was just now and the file is as it was; else it is read.
Core::Result<Core::MockFile> take(const QString &path);

} // namespace FreshReading

} // namespace Kinds::Mock
