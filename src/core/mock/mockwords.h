// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

namespace Core {

// The words of a mock file for what has a fixed set of values; reader and writer share them.

QStringList mockFaultWords();
std::optional<MockFault::Kind> mockFaultOf(const QString &word);
QString mockFaultWord(MockFault::Kind kind);

QStringList mockSubjectKeys();
QString mockSubjectKey(MockCondition::Subject subject);

bool mockSubjectHasName(MockCondition::Subject subject);

QStringList mockOrderWords();

QStringList mockStyleWords();

QStringList mockChoiceWords();
QString mockChoiceWord(MockChoice choice);
QStringList mockLiveChoiceWords();

} // namespace Core
