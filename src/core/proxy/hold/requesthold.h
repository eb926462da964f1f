// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/proxy/hold/holddesk.h"

#include <memory>

namespace Core {

// A request after it was held, a plain value.
struct HeldInput
{
    Request request; // as it shall go on
    bool hasBody = false;
    std::optional<qint64> length = {};
    QByteArray content = {}; // what has been received of it
    std::optional<Headers> trailers = {}; // none: more content follows
};

// Takes in a request and has it wait at the desk, in the server's thread. The exchange's callbacks
// and the desk keep it until that is over.
class RequestHold final : public std::enable_shared_from_this<RequestHold>
{
    struct Private
    {
    };

public:
    using GoOn = std::function<void(std::unique_ptr<HeldInput> input)>;

    // desk outlives it. A request that is dropped is cut, and goOn not called.
    static void start(const ExchangePtr &exchange, HoldDesk &desk, GoOn goOn);
    RequestHold(Private, const ExchangePtr &exchange, HoldDesk &desk, GoOn goOn);
    Q_DISABLE_COPY_MOVE(RequestHold)

private:
    void receive();
    void show();
    void decide(const HeldDecision &decision);

    const ExchangePtr m_exchange;
    HoldDesk &m_desk;
    const GoOn m_goOn;
    HoldDesk::Place m_place;
    std::unique_ptr<HeldInput> m_input;
    bool m_isShown = false;
};

} // namespace Core
