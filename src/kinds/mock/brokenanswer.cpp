// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/brokenanswer.h"

#include "kinds/mock/tr.h"

#include <algorithm>

namespace Kinds::Mock {

namespace {

constexpr qint64 mostHalf = 1024 * 1024;

// Nothing is sent until somebody gives up.
void keepSilent(const Core::ExchangePtr &exchange, const QString &why)
{
    exchange->setRemark(why);
    exchange->onClientGone([exchange] {});
    exchange->onDrainRequested([exchange, why] { exchange->reset(why); });
}

// A content that is announced and never comes in full.
void cut(const Core::ExchangePtr &exchange, Core::Response head, const Content &content,
         const QString &why)
{
    const qint64 half = std::min(content.size() / 2, mostHalf);
    exchange->begin(std::move(head), std::max<qint64>(content.size(), 1));
    exchange->write(content.part(0, half));
    exchange->breakOff({}, why);
}

void sendMalformedChunk(const Core::ExchangePtr &exchange, Core::Response head,
                        const Content &content, const QString &why)
{
    exchange->begin(std::move(head), std::nullopt);
    if (const qint64 half = std::min(content.size() / 2, mostHalf); half > 0)
        exchange->write(content.part(0, half));
    exchange->breakOff("no-number\r\nThis chunk has no size.\r\n", why);
}

} // namespace

void sendBroken(const Core::ExchangePtr &exchange, Core::MockFault::Kind fault, Core::Response head,
                const Content &content)
{
    using Kind = Core::MockFault::Kind;
    const QString why = Tr::tr("This is a fault that the mock file asks for.");
    switch (fault) {
    case Kind::None:
        break;
    case Kind::Reset:
        exchange->reset(why);
        break;
    case Kind::Empty:
        exchange->breakOff({}, why);
        break;
    case Kind::Cut:
        cut(exchange, std::move(head), content, why);
        break;
    case Kind::MalformedChunk:
        sendMalformedChunk(exchange, std::move(head), content, why);
        break;
    case Kind::Garbage:
        exchange->breakOff("\x16\x03\xff This is no answer.\xfe\x01", why);
        break;
    case Kind::Silence:
        keepSilent(exchange, why);
        break;
    }
}

} // namespace Kinds::Mock
