// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/folderdrop.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using Gui::FolderDrop;

class TestFolderDrop final : public QObject
{
    Q_OBJECT

private slots:
    void aFileStandsForItsFolder()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"index.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName()), QUrl::fromLocalFile(folder.path()),
                      QUrl(u"https://example.org/"_s),
                      QUrl::fromLocalFile(folder.filePath(u"not there"_s))});
        QCOMPARE(FolderDrop::foldersOf(data), QStringList {folder.path()});
    }

    // A server may answer by it.
    void aDocumentStandsForItself()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"api.YAML"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QDir(folder.path()).mkdir(u"folder.json"_s));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName()),
                      QUrl::fromLocalFile(folder.filePath(u"folder.json"_s))});
        QCOMPARE(FolderDrop::foldersOf(data),
                 QStringList({file.fileName(), folder.filePath(u"folder.json"_s)}));
    }

    void textIsNoFolder()
    {
        QMimeData data;
        data.setText(u"/tmp"_s);
        QVERIFY(FolderDrop::foldersOf(data).isEmpty());
    }

    void takesADropOnTheWindow()
    {
        const QTemporaryDir folder;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.path())});
        QWidget window;
        window.resize(300, 200);
        auto *drop = new FolderDrop(&window);
        QSignalSpy dropped(drop, &FolderDrop::dropped);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(!drop->isHidden());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &event);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.at(0).at(0).toStringList(), QStringList {folder.path()});
        QVERIFY(drop->isHidden());
    }

    void refusesOtherThings()
    {
        QMimeData data;
        data.setText(u"x"_s);
        QWidget window;
        auto *drop = new FolderDrop(&window);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(drop->isHidden());
    }
};

QTEST_MAIN(TestFolderDrop)
#include "tst_folderdrop.moc"
