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

    // fillsIn: texts of its messages may be templates.
    LivePlan(const Core::MockFile &file, const Core::MockRoute &source,
             const Core::MockLive &answer, bool fillsIn);

    bool isWebSocket() const { return live.kind == Core::MockLive::Kind::WebSocket; }
    // Null: no reply fits.
    const Reply *choose(const RequestFacts &facts, const State &state, qint64 count) const;

    Core::MockLive live; // without its replies
    PathRule paths;
    Core::MockRoute route; // without its responses
    std::vector<Reply> replies;
    bool hasTemplates = false; // some of its messages are
};

} // namespace Kinds::Mock
