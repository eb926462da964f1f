// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/upstream/upstreamtls.h"
#include "proxyfixture.h"

#include <QTemporaryDir>

using namespace Testing;
using namespace Qt::StringLiterals;

namespace {

// A server that speaks TLS with this certificate, and a proxy before it that trusts like that.
struct SecureUpstream
{
    SecureUpstream(const Core::CertificatePair &pair, std::shared_ptr<Core::TlsClientContext> trust)
        : upstream(ListenerFixture::answerOk, {.tls = *tlsEngine().makeContext(pair)})
        , proxy(0, options(upstream.port, std::move(trust)))
    {
    }

    static Core::ProxyOptions options(quint16 port, std::shared_ptr<Core::TlsClientContext> trust)
    {
        Core::UpstreamUrl url = upstreamAt(port);
        url.origin.secure = true;
        return {.upstream = url, .tls = std::move(trust)};
    }

    RawResponse ask() { return request(proxy.port, "GET", "/"); }

    ListenerFixture upstream;
    ProxyFixture proxy;
};

} // namespace

// Whose certificates a proxy takes.
class tst_UpstreamTls final : public QObject
{
    Q_OBJECT

    Core::CertificatePair m_authority;
    Core::CertificatePair m_server;
    QTemporaryDir m_folder;
    QString m_authorityFile;

private slots:
    void initTestCase()
    {
        m_authority = *tlsEngine().makeAuthority(u"Test authority"_s, 1);
        m_server = *tlsEngine().issue(m_authority, {u"127.0.0.1"_s}, 1);
        m_authorityFile = m_folder.filePath(u"ca.pem"_s);
        QVERIFY(writeFile(m_authorityFile, m_authority.chain));
    }

    void anAuthorityOfOnesOwnIsTrusted()
    {
        auto trust = Core::makeUpstreamTls(m_authorityFile, {}, "127.0.0.1");
        QVERIFY(trust);
        SecureUpstream server(m_server, *trust);
        QCOMPARE(server.ask().body, "ok");
        QCOMPARE(server.ask().body, "ok");
        QCOMPARE(server.upstream.listener->counters().connectionsAccepted, 1);
    }

    void anUnknownOneIsToldWithItsFingerprint()
    {
        auto trust = Core::makeUpstreamTls({}, {}, "127.0.0.1");
        QVERIFY(trust);
        SecureUpstream server(m_server, *trust);
        const RawResponse response = server.ask();
        QCOMPARE(response.status, 502);
        const QByteArray fingerprint
            = tlsEngine().facts(m_server.chain)->fingerprint.toHex(':').toUpper();
        QVERIFY2(response.body.contains(fingerprint), response.body);
    }

    void oneCertificateMayBeAccepted()
    {
        const QByteArray fingerprint = tlsEngine().facts(m_server.chain)->fingerprint.toHex(':');
        auto trust = Core::makeUpstreamTls({}, QString::fromLatin1(fingerprint), "127.0.0.1");
        QVERIFY(trust);
        QCOMPARE(SecureUpstream(m_server, *trust).ask().status, 200);
        const auto other = *tlsEngine().issue(m_authority, {u"127.0.0.1"_s}, 1);
        QCOMPARE(SecureUpstream(other, *trust).ask().status, 502);
    }

    // Its owner could else pose as every other upstream.
    void itIsAcceptedForItsHostAlone()
    {
        const QString fingerprint
            = QString::fromLatin1(tlsEngine().facts(m_server.chain)->fingerprint.toHex());
        auto trust = Core::makeUpstreamTls({}, fingerprint, "localhost");
        QVERIFY(trust);
        QCOMPARE(SecureUpstream(m_server, *trust).ask().status, 502);
        trust = Core::makeUpstreamTls({}, u"%1,127.0.0.1=%1"_s.arg(fingerprint), "localhost");
        QVERIFY(trust);
        QCOMPARE(SecureUpstream(m_server, *trust).ask().status, 200);
    }

    void theNameMustBeRight()
    {
        auto trust = Core::makeUpstreamTls(m_authorityFile, {}, "127.0.0.1");
        QVERIFY(trust);
        const auto elsewhere = *tlsEngine().issue(m_authority, {u"example.org"_s}, 1);
        const RawResponse response = SecureUpstream(elsewhere, *trust).ask();
        QCOMPARE(response.status, 502);
        QVERIFY2(response.body.contains("not trusted"), response.body);
    }

    void aServerWithoutTlsIsTold()
    {
        auto trust = Core::makeUpstreamTls({}, {}, "127.0.0.1");
        QVERIFY(trust);
        ListenerFixture plain;
        ProxyFixture proxy(0, SecureUpstream::options(plain.port, *trust));
        const RawResponse response = request(proxy.port, "GET", "/");
        QCOMPARE(response.status, 502);
        QVERIFY2(response.body.contains("TLS"), response.body);
    }

    void largeContentsPass()
    {
        auto trust = Core::makeUpstreamTls(m_authorityFile, {}, "127.0.0.1");
        QVERIFY(trust);
        const QByteArray content(5'000'000, 'x');
        ListenerFixture upstream(
            [](const Core::ExchangePtr &exchange) {
                exchange->collectBody(10'000'000, [exchange](const QByteArray &body) {
                    exchange->respond({}, body + body);
                });
            },
            {.tls = *tlsEngine().makeContext(m_server)});
        ProxyFixture proxy(0, SecureUpstream::options(upstream.port, *trust));
        const RawResponse response = request(proxy.port, "POST", "/", {}, content);
        QCOMPARE(response.status, 200);
        QVERIFY(response.complete);
        QCOMPARE(response.body.size(), 2 * content.size());
    }
};

QTEST_GUILESS_MAIN(tst_UpstreamTls)
#include "tst_upstreamtls.moc"
