// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/condition.h"

namespace Kinds::Mock {

// An answer that goes on, made ready to be given many times; a plain value.
struct LivePlan
{
    struct Reply
    {
        std::vector<Condition> when;
        bool anyIsEnough = false;
        QList<Core::MockMessage> send;
        bool toAll = false;
    };

    // The texts of the response's messages may be templates, or what their files say.
    LivePlan(const Core::MockFile &file, const Core::MockRoute &source,
             const Core::MockResponse &response);

    bool isWebSocket() const { return live.kind == Core::MockLive::Kind::WebSocket; }
    // The reply to the message of this number, from 1; null: none fits.
    const Reply *choose(const RequestFacts &facts, const State &state, qint64 count) const;
    // What is sent by itself this time, from 1; null: nothing fits.
    const Core::MockMessage *next(const RequestFacts &facts, const State &state,
                                  qint64 count) const;

    Core::MockLive live; // without its replies and messages that are sent by themselves
    PathRule paths;
    Core::MockRoute route; // without its responses
    std::vector<Reply> replies;
    std::vector<Reply> sends; // each with one message
    bool fillsIn = false;
    bool fillsFiles = false;
    bool isPlain = false; // no message is to be filled in or to be read
};

} // namespace Kinds::Mock
