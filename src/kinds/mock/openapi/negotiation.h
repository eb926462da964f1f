// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

#include <QString>

#include <vector>

namespace Kinds::Mock {

struct PlannedResponse;

// What a client asks for by "Prefer" or by parameters of the query that begin with "__".
struct Preferences
{
    int status = 0; // 0: none
    QString example;
    bool isDynamic = false; // contents are made up anew

    static Preferences of(const Core::Request &request);
};

// The one that the request prefers by "Prefer" and "Accept"; of several the first, with the lowest
// status that means success. What cannot be given is told by an answer, too. Not empty.
const PlannedResponse *preferred(const std::vector<const PlannedResponse *> &fitting,
                                 const Core::Request &request);

} // namespace Kinds::Mock
