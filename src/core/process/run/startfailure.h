// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/exitstatus.h"

namespace Core::StartFailure {

// Why a program was not started, as sentences; error is the system's.
QString noFolder(const QString &folder, int error);
QString noProgram(const QString &program, int error);
// The keeper ended before it told anything.
QString noWord(const QString &program, const ExitStatus &keeper);

} // namespace Core::StartFailure
