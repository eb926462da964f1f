// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A filter of any text is understood or refused with a place in it, and then applied.

#include "core/traffic/trafficfilter.h"
#include "fuzz/fuzzing.h"

using namespace Core;
using namespace std::chrono_literals;

namespace {

ExchangeRecord sample()
{
    ExchangeRecord record;
    record.id = 7;
    record.peerAddress = QHostAddress(QHostAddress::LocalHost);
    record.peerPort = 50'000;
    record.request.method = "GET";
    record.request.target = "/item/7?q=1";
    record.request.headers = {{"Host", "localhost"}, {"X-Number", "7"}};
    record.response.status = 404;
    record.response.headers = {{"Content-Type", "text/html"}};
    record.responseBodyBytes = 1'234;
    record.waiting = 200us;
    record.answeredBy = QStringLiteral("index.html");
    record.remark = QStringLiteral("why");
    return record;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ExchangeRecord record = sample();
    const QString text = QString::fromUtf8(Fuzzing::viewOf(data, size));
    const auto filter = TrafficFilter::parse(text);
    if (!filter) {
        const FilterError &error = filter.error();
        PROMISE(!error.message.isEmpty());
        PROMISE(error.position >= 0 && error.length >= 0);
        PROMISE(error.position + error.length <= text.size());
        return 0;
    }
    PROMISE(filter->text() == text);
    const bool matches = filter->matches(record);
    PROMISE(matches == filter->matches(record));
    PROMISE(matches || !filter->isEmpty());
    filter->matches({});
    return 0;
}
