// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Core {

// Kills what a keeper that was itself killed could not end any more: the group of its program
// (leader, 0 if that had ended), and what this Portside has started that is below it no more. Any
// thread; reads much of /proc.
void killLeftOver(qint64 leader);

} // namespace Core
