// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverconfig.h"
#include "kinds/static/staticfixture.h"
#include "support/projectfolder.h"

using namespace Qt::StringLiterals;
using namespace Testing;

class tst_StaticKind : public QObject
{
    Q_OBJECT

private slots:
    void declaresItsSettings();
    void checksTheFolder();
    void checksHeaders_data();
    void checksHeaders();
    void checksNames();
    void suggestsAName();
    void saysWhyItCannotStart();
    void reloadsFromOneThread();
    void proposesPagesBeforeFiles();

private:
    Core::KindRegistry m_kinds = Kinds::allKinds();
    const Core::ServerKind &kind() { return *m_kinds.find(u"static"_s); }
};

void tst_StaticKind::declaresItsSettings()
{
    QSet<QString> keys;
    for (const Core::Field &field : kind().fields()) {
        QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
        keys.insert(field.key);
        QVERIFY(!field.label.isEmpty() && !field.help.isEmpty() && !field.group.isEmpty());
        QVERIFY2(field.required || field.validate(field.defaultValue), qPrintable(field.key));
    }
    QVERIFY(!kind().name().isEmpty() && !kind().description().isEmpty());
    QVERIFY(kind().field(u"folder"_s)->required);
}

void tst_StaticKind::checksTheFolder()
{
    QTemporaryDir folder;
    const Core::Field field = *kind().field(u"folder"_s);
    QVERIFY(field.validate(folder.path()));
    QVERIFY(field.validate(u"~"_s));
    const auto missing = field.validate(folder.filePath(u"missing"_s));
    QVERIFY(!missing && missing.error().contains(u"missing"_s));
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!field.validate(file.fileName()));
    QVERIFY(!field.validate(QString()));
}

void tst_StaticKind::checksHeaders_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("valid");
    const auto row = [](const QString &line, bool valid) {
        QTest::newRow(line.toUtf8().constData()) << line << valid;
    };
    row(u"X-Frame-Options: DENY"_s, true);
    row(u"X-Empty:"_s, true);
    row(u"Link: </a.css>; rel=preload"_s, true);
    row(u"X-Wörd: x"_s, false);
    row(u"no colon"_s, false);
    row(u": x"_s, false);
    row(u"X Y: z"_s, false);
    row(u"X-A: b\r\nSet-Cookie: c=d"_s, false);
    row(u"X-A: b\nc"_s, false);
    row(u"X-A: b\x7f"_s, false);
    row(u"X-A\r\n: b"_s, false);
    row(u"Content-Length: 5"_s, false);
    row(u"transfer-encoding: chunked"_s, false);
    row(u"Connection: close"_s, false);
}

void tst_StaticKind::checksHeaders()
{
    QFETCH(QString, line);
    QFETCH(bool, valid);
    const Core::Field field = *kind().field(u"headers"_s);
    QCOMPARE(bool(field.validate(QStringList {line})), valid);
    QVERIFY(!field.validate(QStringList {u"X-Fine: 1"_s, u"broken"_s}));
}

void tst_StaticKind::checksNames()
{
    const Core::Field index = *kind().field(u"index"_s);
    QVERIFY(index.validate(QStringList {u"default.html"_s}));
    QVERIFY(!index.validate(QStringList {u"../x.html"_s}));
    QVERIFY(!index.validate(QStringList {u"a/b.html"_s}));
    const Core::Field notFound = *kind().field(u"notFoundPage"_s);
    QVERIFY(notFound.validate(u"errors/404.html"_s));
    QVERIFY(!notFound.validate(u"/etc/passwd"_s));
    QVERIFY(!notFound.validate(u"../x.html"_s));
}

void tst_StaticKind::suggestsAName()
{
    QCOMPARE(kind().suggestName({{u"folder"_s, u"/srv/my site/"_s}}), u"my site"_s);
    QVERIFY(!kind().suggestName({{u"folder"_s, u"/"_s}}).isEmpty());
    QVERIFY(!kind().suggestName({}).isEmpty());
}

void tst_StaticKind::saysWhyItCannotStart()
{
    const auto handler = kind().createHandler({{u"folder"_s, u"/does/not/exist"_s}});
    QVERIFY(!handler);
    QVERIFY(handler.error().contains(u"/does/not/exist"_s));
}

void tst_StaticKind::reloadsFromOneThread()
{
    auto config = Core::ServerConfig::make(kind(), {{u"folder"_s, u"/tmp"_s}});
    config.workerThreads = 4;
    QCOMPARE(config.threads(kind()), 4);
    config.values.insert(u"liveReload"_s, true);
    QCOMPARE(config.threads(kind()), 1);
}

void tst_StaticKind::proposesPagesBeforeFiles()
{
    const Testing::ProjectFolder folder;
    const auto served = [&](const QString &of) {
        QStringList folders;
        const Core::Proposals proposals = kind().propose(of);
        for (const Core::Proposal &each : proposals) {
            if (each.kind == kind().id && kind().validate(each.values))
                folders << each.values.value(u"folder"_s).toString();
        }
        return folders;
    };
    QCOMPARE(served(folder.path()), QStringList {folder.path()});
    QCOMPARE(kind().propose(folder.path())[0].rank, int(Core::Proposal::anyFolder));
    folder.add(u"dist/index.html"_s);
    QCOMPARE(served(folder.path()), (QStringList {folder.path(u"dist"_s), folder.path()}));
    folder.add(u"index.html"_s);
    QCOMPARE(served(folder.path()), QStringList {folder.path()});
    QVERIFY(kind().propose(folder.path())[0].rank > Core::Proposal::anyFolder);
    QCOMPARE(served(folder.path(u"index.html"_s)), QStringList());
}

QTEST_GUILESS_MAIN(tst_StaticKind)

#include "tst_statickind.moc"
