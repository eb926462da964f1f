// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proxy/recording/answershelf.h"
#include "core/proxy/upstream/upstreamfailure.h"

namespace Core {

// What a Relay keeps of an exchange so that its answer can be given again; no more than fits on the
// shelf.
struct AnswerCapture
{
    QByteArray requestContent = {};
    Response head = {};
    QByteArray content = {};
    bool isTooLong = false; // it cannot be given again, nor be looked for
    bool hasRequestEnded = false;
    // The upstream is down: the recording is asked once the request has come.
    std::optional<UpstreamFailure> failure = {};

    void addRequest(QByteArrayView chunk)
    {
        add(requestContent, chunk, AnswerShelf::longestRequest);
    }
    void addAnswer(QByteArrayView chunk) { add(content, chunk, AnswerShelf::longestAnswer); }

private:
    void add(QByteArray &target, QByteArrayView chunk, qsizetype most)
    {
        isTooLong = isTooLong || target.size() + chunk.size() > most;
        if (isTooLong)
            target.clear();
        else
            target.append(chunk);
    }
};

} // namespace Core
