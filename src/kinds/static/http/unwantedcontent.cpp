// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/unwantedcontent.h"

namespace Kinds::Static {

namespace {

constexpr qint64 mostContent = 256 * 1024;

} // namespace

void dropContent(const Core::ExchangePtr &exchange, std::function<void()> then)
{
    if (!exchange->hasBody() || exchange->contentLength().value_or(0) > mostContent
        || exchange->request().headers.contains("Expect")) {
        then();
        return;
    }
    const auto dropped = std::make_shared<qint64>(0);
    const auto proceed = std::make_shared<std::function<void()>>(std::move(then));
    exchange->receiveBody(
        [dropped, proceed, exchange = exchange.get()](QByteArrayView chunk) {
            *dropped += chunk.size();
            if (*dropped <= mostContent || !*proceed)
                return;
            exchange->closeAfterwards();
            std::exchange(*proceed, nullptr)();
        },
        [proceed](const Core::Headers &) {
            if (*proceed)
                std::exchange(*proceed, nullptr)();
        });
}

} // namespace Kinds::Static
