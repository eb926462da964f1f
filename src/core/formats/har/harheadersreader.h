// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"

#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace Core {

class HarNotes;

struct HarHead
{
    Headers headers;
    QByteArray authority; // of a pseudo header of HTTP/2
};

// The members "headers" and, where no header has them, "cookies" of a message; path: its name.
HarHead readHarHeaders(const nlohmann::json &message, const QString &path, HarNotes &notes);

} // namespace Core
