// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historydatabase.h"

// The tables of the history and their versions.
//
//   exchanges   the facts, narrow: a filter that asks for facts only reads through all of them fast
//   details     what a row shows beyond them
//   contents    kept once however often they came; refs: how many rows have it
//   chunks      ranges of rows whose text is indexed up to "done", each in a table text_<id>
//               that is dropped as a whole when its rows are gone
namespace Core::HistorySchema {

inline constexpr int version = 2;

// Makes or migrates what is there; refuses what a newer version or another program has made.
HistoryResult prepare(HistoryDatabase &database);
// The same without changing anything of the file.
HistoryResult check(HistoryDatabase &database);

} // namespace Core::HistorySchema
