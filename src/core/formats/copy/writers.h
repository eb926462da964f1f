// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/copy/copytext.h"

namespace Core {

struct CopyRequest;

CopyText writeCurlSh(const CopyRequest &request);
CopyText writeCurlPowerShell(const CopyRequest &request);
CopyText writeFetch(const CopyRequest &request);
CopyText writeHttPie(const CopyRequest &request);
CopyText writePythonRequests(const CopyRequest &request);
// A server of the library Portside::Fixture that answers as it was answered.
CopyText writeCppTest(const ExchangeRecord &record);
CopyText writeRaw(const ExchangeRecord &record);

} // namespace Core
