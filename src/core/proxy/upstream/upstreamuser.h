// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

#include <QByteArrayView>

#include <optional>

namespace Core {

struct UpstreamFailure;

// The head of an upstream's answer.
struct UpstreamAnswer
{
    Response head;
    std::optional<qint64> length; // announced
    bool isChunked = false;
};

// Who sends a request over an UpstreamConnection and is told what comes back.
class UpstreamUser
{
public:
    virtual void upstreamReady() = 0; // send now
    virtual void upstreamInformed(Response head) = 0; // 1xx
    virtual void upstreamAnswered(UpstreamAnswer answer) = 0;
    virtual void upstreamContent(QByteArrayView content) = 0;
    virtual void upstreamEnded(const Headers &trailers) = 0;
    virtual void upstreamDrained() = 0; // what waited was sent
    virtual void upstreamFailed(const UpstreamFailure &failure) = 0;

protected:
    ~UpstreamUser() = default;
};

} // namespace Core
