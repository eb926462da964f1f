// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/records.h"

#include "core/utctime.h"

using namespace std::chrono_literals;

namespace Testing {

Core::ExchangeRecord makeRecord(int number, const QByteArray &method, int status)
{
    Core::ExchangeRecord record;
    record.id = number;
    record.started = Core::utcTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678));
    record.peerAddress = QHostAddress(QHostAddress::LocalHost);
    record.peerPort = 50'000;
    record.request.method = method;
    record.request.target = "/item/" + QByteArray::number(number) + "?q=1";
    record.request.headers = {{"Host", "localhost:8080"}, {"X-Number", QByteArray::number(number)}};
    record.response.status = status;
    record.response.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    record.requestHeadBytes = 70;
    record.responseHeadBytes = 90;
    record.responseBodyBytes = 1'234;
    record.receiving = 10us;
    record.waiting = 200us;
    record.sending = 30us;
    record.answeredBy = QStringLiteral("index.html");
    return record;
}

} // namespace Testing
