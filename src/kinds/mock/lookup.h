// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/result.h"

namespace Kinds::Mock {

class RequestFacts;

// What conditions ask beyond a request and the state. Lives in the server's thread, no longer than
// the request's facts.
class Lookup
{
public:
    virtual ~Lookup() = default;
    Q_DISABLE_COPY_MOVE(Lookup)

    // Of the file or of a list, as JSON; none: there is no such thing.
    virtual std::optional<QByteArray> data(const QString &name) const = 0;
    // A template filled in, or why not, as a sentence.
    virtual Core::Result<QString> filled(const QString &text, const RequestFacts &facts,
                                         const Core::MockRoute &route) const = 0;

protected:
    Lookup() = default;
};

} // namespace Kinds::Mock
