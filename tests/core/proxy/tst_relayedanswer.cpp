// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/head/proxymapping.h"
#include "core/proxy/head/relayedanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Core::ProxyMapping mapping(const QByteArray &path = {}, const QByteArray &prefix = "/",
                           bool secure = false)
{
    return {.upstream = {.secure = secure, .host = "up.example.org", .port = 8000},
            .upstreamPath = path,
            .prefix = prefix,
            .publicScheme = "http",
            .publicAuthority = "localhost:4000"};
}

} // namespace

// What a client gets to see of an upstream's names.
class tst_RelayedAnswer final : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("relayed");
        const QByteArray ours = "http://localhost:4000";
        QTest::newRow("absolute") << ""_ba
                                  << "/"_ba
                                  << "http://up.example.org:8000/a?b=c#d"_ba << ours + "/a?b=c#d";
        QTest::newRow("host only") << ""_ba
                                   << "/"_ba
                                   << "http://up.example.org:8000"_ba << ours + "/";
        QTest::newRow("query only") << ""_ba
                                    << "/"_ba
                                    << "http://UP.example.org:8000?q"_ba << ours + "/?q";
        QTest::newRow("without scheme") << ""_ba
                                        << "/"_ba
                                        << "//elsewhere.org/a"_ba
                                        << "//elsewhere.org/a"_ba;
        QTest::newRow("other host") << ""_ba
                                    << "/"_ba
                                    << "http://example.org:8000/a"_ba
                                    << "http://example.org:8000/a"_ba;
        QTest::newRow("other port") << ""_ba
                                    << "/"_ba
                                    << "http://up.example.org/a"_ba
                                    << "http://up.example.org/a"_ba;
        QTest::newRow("relative") << ""_ba
                                  << "/"_ba
                                  << "a/b"_ba
                                  << "a/b"_ba;
        QTest::newRow("path") << ""_ba
                              << "/"_ba
                              << "/a"_ba
                              << "/a"_ba;
        QTest::newRow("path below") << "/app"_ba
                                    << ""_ba
                                    << "/app/a"_ba
                                    << "/a"_ba;
        QTest::newRow("path outside") << "/app"_ba
                                      << ""_ba
                                      << "/login"_ba
                                      << "/login"_ba;
        QTest::newRow("path that begins alike") << "/app"_ba
                                                << ""_ba
                                                << "/apple"_ba
                                                << "/apple"_ba;
        QTest::newRow("route") << "/v1"_ba
                               << "/api"_ba
                               << "http://up.example.org:8000/v1/x?y"_ba << ours + "/api/x?y";
        QTest::newRow("outside the route") << "/v1"_ba
                                           << "/api"_ba
                                           << "http://up.example.org:8000/v2"_ba
                                           << "http://up.example.org:8000/v2"_ba;
        QTest::newRow("not an address") << ""_ba
                                        << "/"_ba
                                        << "http://"_ba
                                        << "http://"_ba;
    }

    void addresses()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, prefix);
        QFETCH(const QByteArray, address);
        QTEST(Core::relayedAddress(address, mapping(path, prefix)), "relayed");
    }

    void loopbackHasManyNames()
    {
        Core::ProxyMapping loop = mapping();
        loop.upstream.host = "127.0.0.1";
        QCOMPARE(Core::relayedAddress("http://localhost:8000/a", loop), "http://localhost:4000/a");
        QCOMPARE(Core::relayedAddress("http://[::1]:8000/a", loop), "http://localhost:4000/a");
    }

    void cookies_data()
    {
        QTest::addColumn<QByteArray>("cookie");
        QTest::addColumn<QByteArray>("relayed");
        QTest::newRow("plain") << "a=b; HttpOnly"_ba
                               << "a=b; HttpOnly"_ba;
        QTest::newRow("own domain") << "a=b; Domain=up.example.org; Path=/"_ba
                                    << "a=b; Path=/"_ba;
        QTest::newRow("parent") << "a=b; domain=.example.org"_ba
                                << "a=b"_ba;
        QTest::newRow("foreign") << "a=b; Domain=ample.org"_ba
                                 << "a=b; Domain=ample.org"_ba;
        QTest::newRow("path") << "a=b; Path=/app/x"_ba
                              << "a=b; Path=/x"_ba;
        QTest::newRow("secure") << "a=b; Secure; SameSite=None"_ba
                                << "a=b"_ba;
        QTest::newRow("same site") << "a=b; SameSite=Lax"_ba
                                   << "a=b; SameSite=Lax"_ba;
        QTest::newRow("prefix") << "__Host-a=b; Secure"_ba
                                << "__Host-a=b; Secure"_ba;
        QTest::newRow("value like an attribute") << "Secure; Secure"_ba
                                                 << "Secure"_ba;
    }

    void cookies()
    {
        QFETCH(const QByteArray, cookie);
        QTEST(Core::relayedCookie(cookie, mapping("/app", "", true)), "relayed");
    }

    void everythingElseStays()
    {
        const Core::Response answer {200, {{"a", "1"}, {"A", "2"}, {"set-cookie", "x=y"}}, "Fine"};
        QCOMPARE(Core::relayedAnswer(answer, mapping()), answer);
    }
};

QTEST_GUILESS_MAIN(tst_RelayedAnswer)
#include "tst_relayedanswer.moc"
