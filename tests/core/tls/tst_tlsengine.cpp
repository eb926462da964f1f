// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tls/tlsengine.h"
#include "support/tlssupport.h"

#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::CertificatePair;
using Core::PairFault;
using Testing::tlsEngine;

namespace {

CertificatePair authority()
{
    return *tlsEngine().makeAuthority(u"Test CA"_s, 10);
}

} // namespace

class TestTlsEngine : public QObject
{
    Q_OBJECT

private slots:
    void makesAnAuthority()
    {
        const auto pair = tlsEngine().makeAuthority(u"Größe "_s.repeated(20), 10);
        QVERIFY(pair);
        QCOMPARE(tlsEngine().check(*pair), PairFault::None);
        const auto facts = tlsEngine().facts(pair->chain);
        QVERIFY(facts);
        QVERIFY(facts->name.startsWith(u"Größe Größe"_s));
        QVERIFY(facts->name.toUtf8().size() <= 64);
        QVERIFY(QSslCertificate(pair->chain).isSelfSigned());
    }

    void issuesForNamesAndAddresses()
    {
        const CertificatePair ca = authority();
        const auto pair
            = tlsEngine().issue(ca,
                                {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, u"bücher.test"_s,
                                 u"*.app.test"_s, u"under_score"_s, u"a,DNS:evil.test"_s},
                                5);
        QVERIFY2(pair, qPrintable(pair ? QString() : pair.error()));
        QVERIFY(tlsEngine().isIssuedBy(pair->chain, ca.chain));
        QVERIFY(!tlsEngine().isIssuedBy(pair->chain, authority().chain));

        const auto facts = tlsEngine().facts(pair->chain);
        QVERIFY(facts);
        QCOMPARE(facts->names,
                 (QStringList {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, u"xn--bcher-kva.test"_s,
                               u"*.app.test"_s, u"under_score"_s}));
        QCOMPARE(facts->issuer, u"Test CA"_s);

        // Qt's own reading of it.
        const QSslCertificate certificate(pair->chain);
        QCOMPARE(certificate.digest(QCryptographicHash::Sha256), facts->fingerprint);
        QCOMPARE(certificate.expiryDate(), facts->expires);
        QCOMPARE(certificate.effectiveDate(), facts->begins);
        QCOMPARE(QSslKey(pair->key, QSsl::Ec).length(), 256);
        QCOMPARE(certificate.subjectAlternativeNames().values(QSsl::DnsEntry).size(), 4);
        QCOMPARE(certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry).size(), 2);
    }

    void findsWhatIsWrongWithAPair_data()
    {
        QTest::addColumn<QByteArray>("chain");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<PairFault>("fault");
        const CertificatePair one = authority();
        const CertificatePair two = authority();
        QTest::newRow("fine") << one.chain << one.key << PairFault::None;
        QTest::newRow("both in one text")
            << one.key + one.chain << one.chain + one.key << PairFault::None;
        QTest::newRow("another key") << one.chain << two.key << PairFault::OtherKey;
        QTest::newRow("no certificate") << "x"_ba << one.key << PairFault::NoCertificate;
        QTest::newRow("key for certificate") << one.key << one.key << PairFault::NoCertificate;
        QTest::newRow("no key") << one.chain << one.chain << PairFault::NoKey;
        QTest::newRow("cut certificate")
            << one.chain.first(200) << one.key << PairFault::NoCertificate;
        QTemporaryDir dir;
        QVERIFY(Testing::writeFile(dir.filePath(u"key"_s), one.key));
        const QByteArray encrypted
            = Testing::runProgram(u"openssl"_s,
                                  {u"pkcs8"_s, u"-topk8"_s, u"-passout"_s, u"pass:secret"_s,
                                   u"-in"_s, dir.filePath(u"key"_s)});
        QVERIFY2(encrypted.contains("ENCRYPTED"), encrypted);
        QTest::newRow("encrypted key") << one.chain << encrypted << PairFault::EncryptedKey;
    }

    void findsWhatIsWrongWithAPair()
    {
        QFETCH(const QByteArray, chain);
        QFETCH(const QByteArray, key);
        QFETCH(const PairFault, fault);
        QCOMPARE(tlsEngine().check({.chain = chain, .key = key}), fault);
        QCOMPARE(bool(tlsEngine().makeContext({.chain = chain, .key = key})),
                 fault == PairFault::None);
    }

    void refusesAWeakKey()
    {
        QTemporaryDir dir;
        const QString key = dir.filePath(u"key"_s);
        const QString certificate = dir.filePath(u"certificate"_s);
        Testing::runProgram(u"openssl"_s,
                            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:1024"_s, u"-nodes"_s,
                             u"-keyout"_s, key, u"-out"_s, certificate, u"-subj"_s, u"/CN=weak"_s});
        const auto context = tlsEngine().makeContext(
            {.chain = Testing::contents(certificate), .key = Testing::contents(key)});
        QVERIFY(!context);
        QVERIFY2(context.error().contains(u"key too small"_s), qPrintable(context.error()));
    }

    void tellsThatThereIsNoCertificate()
    {
        QVERIFY(!tlsEngine().facts("x"));
        QVERIFY(!tlsEngine().facts({}));
    }
};

QTEST_GUILESS_MAIN(TestTlsEngine)
#include "tst_tlsengine.moc"
