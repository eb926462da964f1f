// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/requestfacts.h"

namespace Kinds::Mock {

// A number of the request and the file's seed alone, by method, target and content: the same
// in every process, so that several that serve the same file make up the same values.
quint64 requestSeed(const RequestFacts &facts, qint64 fileSeed);
// The file's seed, if what is made up goes by requests.
std::optional<qint64> seedPerRequest(const Core::MockFile &file);

} // namespace Kinds::Mock
