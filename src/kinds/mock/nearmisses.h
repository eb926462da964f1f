// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/mockengine.h"

namespace Kinds::Mock {

// What a request that no route answers is told: the routes that were nearest, and the first thing
// of each that does not fit, as JSON.
QByteArray nearMisses(const MockEngine &engine, const RequestFacts &facts, const State &state);

// The same where it is one thing only.
QByteArray whyNoAnswer(const QString &why);

} // namespace Kinds::Mock
