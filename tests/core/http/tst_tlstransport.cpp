// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"
#include "support/tlssupport.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace Testing;
using namespace std::chrono_literals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

// A server for localhost with a certificate by an authority of its own, whose certificate is in
// authorityFile.
struct TlsFixture
{
    explicit TlsFixture(Listener::Dispatch handler = ListenerFixture::answerOk,
                        const Limits &limits = {})
        : server(std::move(handler), {.limits = limits, .tls = context})
    {
        writeFile(authorityFile, authority.chain);
    }

    QString url(const QString &path = u"/"_s) const
    {
        return u"https://localhost:%1%2"_s.arg(server.port).arg(path);
    }

    CertificatePair issue() const
    {
        return *tlsEngine().issue(authority, {u"localhost"_s, u"127.0.0.1"_s}, 5);
    }

    QTemporaryDir folder;
    QString authorityFile = folder.filePath(u"ca.pem"_s);
    CertificatePair authority = *tlsEngine().makeAuthority(u"Test CA"_s, 5);
    std::shared_ptr<TlsContext> context = *tlsEngine().makeContext(issue());
    ListenerFixture server;
};

// A program that runs while this thread serves it.
struct Client
{
    Client(const QString &program, const QStringList &arguments)
    {
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(program, arguments);
    }

    bool wait()
    {
        return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 20'000);
    }

    int run() { return wait() ? process.exitCode() : -1; }

    QProcess process;
};

QStringList curlOptions(const TlsFixture &fixture)
{
    return {u"-sS"_s, u"--cacert"_s, fixture.authorityFile};
}

// What openssl s_client says of itself.
QByteArray connectOpenSsl(const TlsFixture &fixture, const QStringList &options)
{
    Client client(
        u"openssl"_s,
        QStringList {u"s_client"_s, u"-connect"_s, u"localhost:%1"_s.arg(fixture.server.port)}
            + options);
    client.wait();
    return client.process.readAllStandardOutput() + client.process.readAllStandardError();
}

} // namespace

// What TLS adds to a connection. That everything else stays as it is without, is shown by the other
// tests of the wire, which run over TLS too.
class TestTlsTransport : public QObject
{
    Q_OBJECT

private slots:
    void curlTrustsTheAuthority()
    {
        TlsFixture fixture(echoContent);
        Client client(u"curl"_s,
                      curlOptions(fixture) + QStringList {u"-d"_s, u"abc"_s, fixture.url(u"/x"_s)});
        QCOMPARE(client.run(), 0);
        QCOMPARE(client.process.readAllStandardOutput(), "/x abc"_ba);
        QCOMPARE(fixture.server.records.size(), 1U);
    }

    void tellsOfAClientThatDoesNotTrust()
    {
        TlsFixture fixture;
        Client client(u"curl"_s, {u"-sS"_s, fixture.url()});
        constexpr int peerNotAuthenticated = 60;
        QCOMPARE(client.run(), peerNotAuthenticated);
        QVERIFY(fixture.server.waitForRecords(1));
        const ExchangeRecord &record = fixture.server.records.front();
        QCOMPARE(record.outcome, Outcome::Refused);
        QCOMPARE(record.response.status, 0);
        QVERIFY2(record.remark.contains(u"does not trust"_s), qPrintable(record.remark));
        QVERIFY(record.peerPort != 0);
        QCOMPARE(record.id, 1);
    }

    void speaksTheseVersionsOnly_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("spoken"); // empty: refused
        QTest::newRow("TLS 1.3") << u"-tls1_3"_s << "New, TLSv1.3"_ba;
        QTest::newRow("TLS 1.2") << u"-tls1_2"_s << "New, TLSv1.2"_ba;
        QTest::newRow("TLS 1.1") << u"-tls1_1"_s << ""_ba;
        QTest::newRow("TLS 1.0") << u"-tls1"_s << ""_ba;
    }

    void speaksTheseVersionsOnly()
    {
        QFETCH(const QString, option);
        QFETCH(const QByteArray, spoken);
        TlsFixture fixture;
        const QByteArray said
            = connectOpenSsl(fixture, {option, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
        if (!spoken.isEmpty()) {
            QVERIFY2(said.contains(spoken), said);
            return;
        }
        QVERIFY2(!said.contains("New, TLSv1"), said);
        QVERIFY(fixture.server.waitForRecords(1));
        const QString remark = fixture.server.records.front().remark;
        QVERIFY2(remark.contains(u"TLS 1.2"_s), qPrintable(remark));
    }

    void refusesWeakCiphers()
    {
        TlsFixture fixture;
        const QByteArray said = connectOpenSsl(
            fixture, {u"-tls1_2"_s, u"-cipher"_s, u"AES128-SHA:ECDHE-ECDSA-AES128-SHA"_s});
        QVERIFY2(!said.contains("New, TLSv1"), said);
        QVERIFY(fixture.server.waitForRecords(1));
        QVERIFY(fixture.server.records.front().remark.contains(u"cipher"_s));
    }

    void agreesOnHttp11()
    {
        TlsFixture fixture;
        QSslSocket socket;
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setAllowedNextProtocols({"h2", "http/1.1"});
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, fixture.server.port);
        QTRY_VERIFY(socket.isEncrypted());
        QCOMPARE(socket.sslConfiguration().nextNegotiatedProtocol(), "http/1.1"_ba);
        QCOMPARE(socket.peerCertificateChain().size(), 1);
    }

    void refusesAClientWithoutHttp11()
    {
        TlsFixture fixture;
        connectOpenSsl(fixture, {u"-alpn"_s, u"h2,spdy/3"_s});
        QVERIFY(fixture.server.waitForRecords(1));
        const QString remark = fixture.server.records.front().remark;
        QVERIFY2(remark.contains(u"h2, spdy/3"_s), qPrintable(remark));
    }

    void answersPlainHttpWithTheUrl_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("usual") << "GET /a?b=1 HTTP/1.1\r\nHost: localhost:1234\r\n\r\n"_ba
                               << "https://localhost:1234/a?b=1"_ba;
        QTest::newRow("absolute") << "GET http://example.test:8/a HTTP/1.1\r\nHost: example.test:8"
                                     "\r\n\r\n"_ba
                                  << "https://example.test:8/a"_ba;
        QTest::newRow("all of the server") << "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba
                                           << "https://localhost/"_ba;
        QTest::newRow("without a host") << "GET /a HTTP/1.0\r\n\r\n"_ba
                                        << "https://"_ba;
        QTest::newRow("no HTTP") << "\x01\x02\r\n"_ba
                                 << "not HTTP"_ba;
    }

    void answersPlainHttpWithTheUrl()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, answer);
        TlsFixture fixture;
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.server.port);
        client.write(head);
        QByteArray received;
        QTRY_VERIFY((received += client.readAll()).contains("\r\n\r\n")
                    && client.state() == QAbstractSocket::UnconnectedState);
        received += client.readAll();
        QVERIFY2(received.startsWith("HTTP/1.1 400 "), received);
        QVERIFY2(received.contains("\r\nConnection: close\r\n"), received);
        QVERIFY2(received.contains(answer), received);
        QCOMPARE(fixture.server.records.size(), 1U);
        QCOMPARE(fixture.server.records.front().outcome, Outcome::Refused);
        QVERIFY(received.contains(fixture.server.records.front().remark.toUtf8()));
    }

    void closesWhoSaysNothing()
    {
        Limits limits;
        limits.idleTimeout = 100ms;
        TlsFixture fixture(ListenerFixture::answerOk, limits);
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.server.port);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(fixture.server.records.empty());
    }

    void recordsNobodyWhoOnlyConnects()
    {
        TlsFixture fixture;
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.server.port);
        QTRY_COMPARE(fixture.server.listener->counters().connections, 1);
        client.disconnectFromHost();
        QTRY_COMPARE(fixture.server.listener->counters().connections, 0);
        QVERIFY(fixture.server.records.empty());
    }

    void recordsAHandshakeThatDoesNotEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("leaves");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("stalls") << "\x16\x03\x01"_ba << false << Outcome::TimedOut;
        QTest::newRow("leaves") << "\x16\x03\x01"_ba << true << Outcome::ClientGone;
        QTest::newRow("junk") << "\x16 this is no TLS"_ba << false << Outcome::Refused;
    }

    void recordsAHandshakeThatDoesNotEnd()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, leaves);
        QFETCH(const Outcome, outcome);
        Limits limits;
        limits.headTimeout = 300ms;
        TlsFixture fixture(ListenerFixture::answerOk, limits);
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.server.port);
        client.write(bytes);
        if (leaves) {
            QTRY_COMPARE(client.bytesToWrite(), 0);
            QTRY_COMPARE(fixture.server.listener->counters().connections, 1);
            client.disconnectFromHost();
        }
        QVERIFY(fixture.server.waitForRecords(1));
        QCOMPARE(fixture.server.records.front().outcome, outcome);
        QVERIFY(!fixture.server.records.front().remark.isEmpty());
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }

    // curl finds fault with an answer that ends with the connection if close_notify is missing.
    void endsAnswersByCloseNotify_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("short") << qint64(10);
        QTest::newRow("long, slowly read") << 8 * megabyte;
    }

    void endsAnswersByCloseNotify()
    {
        QFETCH(const qint64, size);
        TlsFixture fixture([size](const ExchangePtr &exchange) {
            exchange->begin({}, std::nullopt);
            exchange->write(QByteArray(size, 'x'));
            exchange->end();
        });
        Client client(
            u"curl"_s,
            curlOptions(fixture)
                + QStringList {u"--http1.0"_s, u"--limit-rate"_s, u"12M"_s, fixture.url()});
        const int code = client.run();
        QVERIFY2(code == 0, client.process.readAllStandardError());
        QCOMPARE(client.process.readAllStandardOutput(), QByteArray(size, 'x'));
    }

    void finishesALargeAnswerInAGracefulStop()
    {
        TlsFixture fixture([](const ExchangePtr &exchange) {
            exchange->respond({}, QByteArray(8 * megabyte, 'x'));
        });
        Client client(u"curl"_s,
                      curlOptions(fixture)
                          + QStringList {u"--limit-rate"_s, u"8M"_s, fixture.url()});
        QByteArray received;
        QTRY_VERIFY(!(received += client.process.readAllStandardOutput()).isEmpty());
        QSignalSpy drained(fixture.server.listener.get(), &Listener::drained);
        fixture.server.listener->drain(20s);
        const int code = client.run();
        QVERIFY2(code == 0, client.process.readAllStandardError());
        received += client.process.readAllStandardOutput();
        QCOMPARE(received.size(), 8 * megabyte);
        QTRY_COMPARE(drained.count(), 1);
        QCOMPARE(drained[0][0].toInt(), 0);
    }

    void takesAnotherCertificateWhileItRuns()
    {
        TlsFixture fixture;
        const auto connectTo = [&](QSslSocket &socket) {
            socket.setPeerVerifyMode(QSslSocket::VerifyNone);
            socket.connectToHostEncrypted(u"127.0.0.1"_s, fixture.server.port);
            return QTest::qWaitFor([&] { return socket.isEncrypted(); });
        };
        QSslSocket before, after;
        QVERIFY(connectTo(before));
        const CertificatePair other = fixture.issue();
        QVERIFY(fixture.context->useCertificate(other.chain, other.key));
        QVERIFY(connectTo(after));
        QVERIFY(before.peerCertificate() != after.peerCertificate());
        before.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QByteArray answer;
        QTRY_VERIFY((answer += before.readAll()).contains("200 OK"));
    }

    void resumesSessions()
    {
        TlsFixture fixture;
        const QString session = fixture.folder.filePath(u"session"_s);
        const QStringList options {u"-tls1_2"_s, u"-no_ign_eof"_s};
        connectOpenSsl(fixture, options + QStringList {u"-sess_out"_s, session});
        const QByteArray said
            = connectOpenSsl(fixture, options + QStringList {u"-sess_in"_s, session});
        QVERIFY2(said.contains("Reused, TLSv1.2"), said);
    }
};

QTEST_GUILESS_MAIN(TestTlsTransport)
#include "tst_tlstransport.moc"
