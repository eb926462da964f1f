// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/certificatecommand.h"
#include "support/tlssupport.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Cli::CertificateAnswer run(const std::string &action, bool json = false, bool dryRun = false)
{
    Cli::CertificateOptions options;
    options.action = action;
    options.json = json;
    options.dryRun = dryRun;
    return runCertificate(options);
}

} // namespace

class TestCertificateCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->filePath(u"share"_s).toUtf8());
        qputenv("HOME", m_home->path().toUtf8());
    }

    void showsWithoutMaking()
    {
        const auto answer = run("show");
        QCOMPARE(answer.exitCode, Cli::Fine);
        QVERIFY(answer.text.contains("no authority yet"));
        QVERIFY(!QDir(m_home->filePath(u"share"_s)).exists());
        QVERIFY(!QJsonDocument::fromJson(run("show", true).text)[u"exists"].toBool(true));
        QVERIFY(run("forget").text.contains("no authority"));
    }

    void tellsThePath()
    {
        const auto answer = run("path");
        QCOMPARE(answer.exitCode, Cli::Fine);
        const auto facts
            = Testing::tlsEngine().facts(Testing::contents(QString::fromUtf8(answer.text)));
        QVERIFY(facts);
        const QJsonObject shown = QJsonDocument::fromJson(run("show", true).text).object();
        QVERIFY(shown[u"exists"_s].toBool());
        QCOMPARE(shown[u"certificate"_s].toString().toUtf8(), answer.text);
        QCOMPARE(shown[u"name"_s].toString(), facts->name);
        QCOMPARE(shown[u"sha256"_s].toString().toLower().remove(u':').toLatin1(),
                 facts->fingerprint.toHex());
        QCOMPARE(QDateTime::fromString(shown[u"expires"_s].toString(), Qt::ISODate),
                 facts->expires);
        QVERIFY(run("show").text.contains(facts->name.toUtf8()));
    }

    void showsWhatItWouldRun()
    {
        const QString profile = m_home->filePath(u".mozilla/firefox/it's mine"_s);
        QVERIFY(QDir().mkpath(profile));
        QVERIFY(Testing::writeFile(profile + u"/cert9.db"_s, {}));
        const auto answer = run("trust", false, true);
        QCOMPARE(answer.exitCode, Cli::Fine);
        if (QStandardPaths::findExecutable(u"mkcert"_s).isEmpty())
            QVERIFY2(answer.text.contains("it'\\''s mine"), answer.text);
        else
            QVERIFY2(answer.text.contains("mkcert -install"), answer.text);
    }

    void tellsOfADamagedAuthority()
    {
        const QString path = QString::fromUtf8(run("path").text);
        QVERIFY(Testing::writeFile(path, "damaged"));
        for (const char *action : {"show", "path", "trust", "forget"}) {
            const auto answer = run(action, false, true);
            QCOMPARE(answer.exitCode, Cli::RanAndFailed);
            QVERIFY2(answer.text.contains(path.toUtf8()), answer.text);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestCertificateCommand)
#include "tst_certificatecommand.moc"
