// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tls/owncertificate.h"
#include "support/tlssupport.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using Core::OwnCertificate;
using Testing::tlsEngine;
using Testing::writeFile;

class TestOwnCertificate : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        const auto authority = tlsEngine().makeAuthority(u"Company CA"_s, 100);
        QVERIFY(authority);
        m_authority = *authority;
        const auto pair = tlsEngine().issue(m_authority, {u"box.test"_s}, 50);
        QVERIFY(pair);
        m_pair = *pair;
        m_certificate = m_dir.filePath(u"certificate.pem"_s);
        m_key = m_dir.filePath(u"key.pem"_s);
        QVERIFY(writeFile(m_certificate, m_pair.chain) && writeFile(m_key, m_pair.key));
    }

    void readsTwoFiles()
    {
        const auto own = OwnCertificate::read(tlsEngine(), m_certificate, m_key);
        QVERIFY2(own, qPrintable(own ? QString() : own.error()));
        QCOMPARE(own->facts.names, QStringList {u"box.test"_s});
        QCOMPARE(own->facts.issuer, u"Company CA"_s);
        QVERIFY(tlsEngine().makeContext(own->pair));
    }

    void readsOneFileWithAll()
    {
        QVERIFY(writeFile(m_certificate, m_pair.key + m_pair.chain + m_authority.chain));
        const auto own = OwnCertificate::read(tlsEngine(), m_certificate, {});
        QVERIFY(own);
        QCOMPARE(own->facts.names, QStringList {u"box.test"_s});
    }

    void readsWhatOthersMake()
    {
        for (const QString &kind : {u"rsa:2048"_s, u"ed25519"_s}) {
            const QByteArray said = Testing::runProgram(
                u"openssl"_s,
                {u"req"_s, u"-x509"_s, u"-newkey"_s, kind, u"-nodes"_s, u"-keyout"_s, m_key,
                 u"-out"_s, m_certificate, u"-subj"_s, u"/CN=other"_s});
            const auto own = OwnCertificate::read(tlsEngine(), m_certificate, m_key);
            QVERIFY2(own, said);
            QCOMPARE(own->facts.name, u"other"_s);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("namesKey"); // else the certificate
        QTest::addColumn<QString>("word");
        init();
        const auto other = tlsEngine().makeAuthority(u"Other"_s, 5);
        const auto expired = tlsEngine().issue(m_authority, {u"a"_s}, -1);
        const QByteArray encrypted = Testing::runProgram(
            u"openssl"_s,
            {u"pkcs8"_s, u"-topk8"_s, u"-passout"_s, u"pass:secret"_s, u"-in"_s, m_key});
        QTest::newRow("key of another")
            << m_pair.chain << other->key << true << u"does not belong"_s;
        QTest::newRow("authority first")
            << m_authority.chain + m_pair.chain << m_pair.key << true << u"comes first"_s;
        QTest::newRow("expired") << expired->chain << expired->key << false << u"expired"_s;
        QTest::newRow("encrypted key") << m_pair.chain << encrypted << true << u"has a password"_s;
        QTest::newRow("no key") << m_pair.chain << "x"_ba << true << u"no private key"_s;
        QTest::newRow("no certificate") << m_pair.key << m_pair.key << false << u"no certificate"_s;
        QTest::newRow("binary") << "\x30\x82\x01"_ba << m_pair.key << false << u"not a PEM"_s;
        QTest::newRow("empty") << ""_ba << m_pair.key << false << u"not a PEM"_s;
        QTest::newRow("huge") << QByteArray(2'000'000, 'x') << m_pair.key << false
                              << u"too large"_s;
    }

    void refuses()
    {
        QFETCH(const QByteArray, certificate);
        QFETCH(const QByteArray, key);
        QFETCH(const bool, namesKey);
        QFETCH(const QString, word);
        QVERIFY(writeFile(m_certificate, certificate) && writeFile(m_key, key));
        const auto own = OwnCertificate::read(tlsEngine(), m_certificate, m_key);
        QVERIFY(!own);
        QVERIFY2(own.error().contains(namesKey ? m_key : m_certificate), qPrintable(own.error()));
        QVERIFY2(own.error().contains(word), qPrintable(own.error()));
    }

    void refusesAMissingKeyInOneFile()
    {
        const auto own = OwnCertificate::read(tlsEngine(), m_certificate, {});
        QVERIFY(!own);
        QVERIFY(own.error().contains(u"give the file with the key"_s));
    }

    void refusesWhatCannotBeRead()
    {
        const auto missing = OwnCertificate::read(tlsEngine(), u"/nowhere/c.pem"_s, m_key);
        QVERIFY(!missing && missing.error().contains(u"/nowhere/c.pem"_s));
        const auto folder = OwnCertificate::read(tlsEngine(), m_certificate, m_dir.path());
        QVERIFY(!folder && folder.error().contains(u"folder"_s));
        if (::geteuid() == 0)
            return; // may read everything
        QFile::setPermissions(m_key, {});
        const auto secret = OwnCertificate::read(tlsEngine(), m_certificate, m_key);
        QVERIFY(!secret && secret.error().contains(m_key));
    }

private:
    QTemporaryDir m_dir;
    Core::CertificatePair m_authority;
    Core::CertificatePair m_pair;
    QString m_certificate;
    QString m_key;
};

QTEST_GUILESS_MAIN(TestOwnCertificate)
#include "tst_owncertificate.moc"
