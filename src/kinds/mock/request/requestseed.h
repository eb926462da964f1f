// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/requestfacts.h"

namespace Kinds::Mock {

// A number of the request and the file's seed alone, by method (HEAD is GET), target and content:
// the same in every process, so that several that serve the same file make up the same values. Of a
// text that is filled in by itself, another one.
quint64 requestSeed(const RequestFacts &facts, qint64 fileSeed, const QByteArray &text = {});
// Of data that are filled in when a request asks for them, whichever that is.
quint64 dataSeed(const Core::MockData &data, qint64 fileSeed);
// The file's seed, if what is made up goes by requests.
std::optional<qint64> seedPerRequest(const Core::MockFile &file);

} // namespace Kinds::Mock
