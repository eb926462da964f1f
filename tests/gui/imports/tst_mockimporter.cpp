// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "gui/imports/mockimporter.h"
#include "kinds/allkinds.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

// A description becomes a mock file and a server that runs; done again, the same server is meant.
class tst_MockImporter final : public QObject
{
    Q_OBJECT

private slots:
    void descriptionsBecomeServers()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath(u"api.json"_s);
        const QString target = folder.filePath(u"api.mock.json"_s);
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"openapi": "3.0.0", "paths": {"/a": {"get": {"responses":
            {"200": {"description": ""}, "100": {"description": ""}}}}}})");
        file.close();
        const Core::KindRegistry kinds = Kinds::allKinds();
        Core::Workspace workspace(kinds);
        QWidget window;
        Gui::MockImporter importer(workspace, &window);
        QSignalSpy ended(&importer, &Gui::MockImporter::ended);
        for (int i = 0; i < 2; ++i) {
            importer.make(source, target);
            QVERIFY(ended.wait());
            QCOMPARE(ended[i][1].toStringList().size(), 1); // the answer 100
            QVERIFY(QFile::exists(target));
            QCOMPARE(workspace.servers().size(), 1);
        }
        QTRY_COMPARE(workspace.servers().at(0).state(), Core::ServerState::Value::Running);
        const auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box && box->detailedText().contains(u"100"_s));
    }

    void otherFilesStay()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"letter.json"_s);
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear all");
        file.close();
        const Core::KindRegistry kinds = Kinds::allKinds();
        Core::Workspace workspace(kinds);
        QWidget window;
        Gui::MockImporter importer(workspace, &window);
        QSignalSpy ended(&importer, &Gui::MockImporter::ended);
        importer.make(target, target);
        QVERIFY(ended.wait());
        QVERIFY(ended[0][0].toString().contains(target));
        QCOMPARE(workspace.servers().size(), 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Dear all"));
    }
};

QTEST_MAIN(tst_MockImporter)
#include "tst_mockimporter.moc"
