// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tls/localauthority.h"
#include "core/tls/truststeps.h"
#include "support/tlssupport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::TrustAction;

namespace {

void touch(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

int run(const Core::TrustStep &step)
{
    QProcess process;
    process.start(step.program, step.arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

class TestTrustSteps : public QObject
{
    Q_OBJECT

private slots:
    void letsMkcertDoAll()
    {
        const auto steps = Core::trustSteps(TrustAction::Install, u"/ca"_s, u"CA"_s,
                                            {.home = u"/none"_s,
                                             .systemRoot = u"/none"_s,
                                             .certutil = {},
                                             .mkcert = u"/bin/mkcert"_s});
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps[0].arguments, QStringList {u"-install"_s});
        QCOMPARE(steps[0].environment, QStringList {u"CAROOT=/ca"_s});
    }

    void copiesIntoTheSystemsFolderAndUndoesIt()
    {
        QTemporaryDir root;
        const QString anchors = root.filePath(u"usr/local/share/ca-certificates"_s);
        QVERIFY(QDir().mkpath(anchors));
        const Core::TrustPlaces places {.home = root.filePath(u"home"_s),
                                        .systemRoot = root.path(),
                                        .certutil = {},
                                        .mkcert = {}};
        touch(root.filePath(u"ca/rootCA.pem"_s));

        QVERIFY(Core::trustSteps(TrustAction::Remove, root.filePath(u"ca"_s), u"CA"_s, places)
                    .isEmpty());
        const auto install
            = Core::trustSteps(TrustAction::Install, root.filePath(u"ca"_s), u"CA"_s, places);
        QCOMPARE(install.size(), 2);
        QVERIFY(install[0].asRoot);
        QCOMPARE(install[1].program, u"update-ca-certificates"_s);
        QCOMPARE(run(install[0]), 0);
        QVERIFY(QFile::exists(anchors + u"/portside-local-ca.crt"_s));

        const auto remove
            = Core::trustSteps(TrustAction::Remove, root.filePath(u"ca"_s), u"CA"_s, places);
        QCOMPARE(remove.size(), 2);
        QCOMPARE(run(remove[0]), 0);
        QVERIFY(!QFile::exists(anchors + u"/portside-local-ca.crt"_s));
    }

    void tellsWhatToDoWhereNothingCan()
    {
        QTemporaryDir root;
        touch(root.filePath(u"home/.mozilla/firefox/abc.default/cert9.db"_s));
        const auto steps = Core::trustSteps(TrustAction::Install, u"/ca"_s, u"CA"_s,
                                            {.home = root.filePath(u"home"_s),
                                             .systemRoot = root.path(),
                                             .certutil = {},
                                             .mkcert = {}});
        QCOMPARE(steps.size(), 2);
        for (const Core::TrustStep &step : steps) {
            QVERIFY(step.program.isEmpty());
            QVERIFY(step.advice.contains(u"/ca/rootCA.pem"_s));
        }
        QVERIFY(steps[1].where.contains(u"abc.default"_s));
    }

    void addsToAnNssStoreAndRemovesAgain()
    {
        const QString certutil = QStandardPaths::findExecutable(u"certutil"_s);
        QVERIFY2(!certutil.isEmpty(), "certutil comes with libnss3-tools");
        QTemporaryDir root;
        const QString folder = root.filePath(u"home/.pki/nssdb"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(run({.where = {},
                      .program = certutil,
                      .arguments = {u"-N"_s, u"-d"_s, u"sql:"_s + folder, u"--empty-password"_s}}),
                 0);
        const auto authority
            = Core::LocalAuthority::openOrCreate(Testing::tlsEngine(), root.filePath(u"ca"_s));
        QVERIFY(authority);

        const Core::TrustPlaces places {.home = root.filePath(u"home"_s),
                                        .systemRoot = root.path(),
                                        .certutil = certutil,
                                        .mkcert = {}};
        const Core::TrustStep listing {
            .where = {},
            .program = certutil,
            .arguments = {u"-L"_s, u"-d"_s, u"sql:"_s + folder, u"-n"_s, authority->facts().name}};
        const auto install = Core::trustSteps(TrustAction::Install, root.filePath(u"ca"_s),
                                              authority->facts().name, places);
        QCOMPARE(run(install.constLast()), 0);
        QCOMPARE(run(listing), 0);
        const auto remove = Core::trustSteps(TrustAction::Remove, root.filePath(u"ca"_s),
                                             authority->facts().name, places);
        QCOMPARE(run(remove.constLast()), 0);
        QVERIFY(run(listing) != 0);
    }
};

QTEST_GUILESS_MAIN(TestTrustSteps)
#include "tst_truststeps.moc"
