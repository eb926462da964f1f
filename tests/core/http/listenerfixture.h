// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/listener.h"
#include "core/traffic/exchangerecord.h"
#include "support/rawclient.h"
#include "support/tlssupport.h"

#include <QTest>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Testing {

// A Listener on a free port in this thread that keeps its records; answers with the handler.
struct ListenerFixture
{
    explicit ListenerFixture(Core::Listener::Dispatch handler = answerOk,
                             const Core::ListenerOptions &options = {})
        : listener(std::make_unique<Core::Listener>(
            std::move(Core::BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0).value()),
            withTls(open(options)), std::move(handler),
            [this](Core::ExchangeRecord &&record) { records.push_back(std::move(record)); }))
        , port(listener->port())
    {
    }

    // Tests name the host as they like, unless they are about that.
    static Core::ListenerOptions open(Core::ListenerOptions options)
    {
        if (options.access == Core::AccessRules())
            options.access.hosts = Core::HostRule({QStringLiteral("*")});
        return options;
    }

    static void answerOk(const Core::ExchangePtr &exchange)
    {
        exchange->respond({200, {{"Content-Type", "text/plain"}}}, "ok");
    }

    // Over TLS where the tests are.
    static Core::ListenerOptions withTls(Core::ListenerOptions options)
    {
        if (isOverTls() && !options.tls)
            options.tls = serverTls();
        return options;
    }

    bool waitForRecords(size_t count)
    {
        return QTest::qWaitFor([&] { return records.size() >= count; });
    }

    std::vector<Core::ExchangeRecord> records; // outlives the listener
    std::unique_ptr<Core::Listener> listener;
    quint16 port;
};

// Answers with target and content.
inline void echoContent(const Core::ExchangePtr &exchange)
{
    exchange->collectBody(1'000'000, [exchange](const QByteArray &body) {
        exchange->respond({}, exchange->request().target + ' ' + body);
    });
}

inline QByteArray getRequest(const QByteArray &target = "/", const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

inline QByteArray postHead(qint64 length, const QByteArray &fields = {})
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + fields
        + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

} // namespace Testing
