// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Core {

// The environment of programs that Portside starts. Any thread.
namespace ProgramEnvironment {

// Every process below Portside has this variable: "<pid>-<start>" of the Portside that started it,
// whose start is field 22 of its /proc/<pid>/stat. A process that has it while that Portside is
// gone was left behind.
inline constexpr auto marker = "PORTSIDE_KEEPER";
QString ownMark();

// Portside's own without what concerns Portside alone, then the marker and the changes in their
// order: NAME=value sets, NAME alone removes.
QStringList with(const QStringList &changes);

} // namespace ProgramEnvironment

} // namespace Core
