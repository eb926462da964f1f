// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/filekeeper.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestFileKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesTheFileAndItsFolder();
    void keepsWhatItDoesNotKnow();
    void keepsNothingThatIsTheSame();
    void keepsEveryVersion();
    void movesAside();
    void movesNothingThatIsNoFile();

private:
    QByteArray read(const QString &file) const;
    void write(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestFileKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"a.json"_s);
}

QByteArray TestFileKeeper::read(const QString &file) const
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void TestFileKeeper::write(const QByteArray &text) const
{
    QFile target(m_file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(text);
}

void TestFileKeeper::makesTheFileAndItsFolder()
{
    const QString file = m_folder->filePath(u"x/y/a.json"_s);
    const auto written = FileKeeper::replace(file, "one", std::nullopt);
    QVERIFY(written);
    QVERIFY(written->foreignKeptAs.isEmpty());
    QCOMPARE(read(file), "one");
    QCOMPARE(QDir(m_folder->filePath(u"x/y"_s)).entryList(QDir::Files), QStringList(u"a.json"_s));
}

void TestFileKeeper::keepsWhatItDoesNotKnow()
{
    write("theirs");
    for (const auto &known : {std::optional<QByteArray>(), std::optional<QByteArray>("old")}) {
        write("theirs");
        const auto written = FileKeeper::replace(m_file, "ours", known);
        QVERIFY(written);
        QCOMPARE(read(written->foreignKeptAs), "theirs");
        QCOMPARE(read(m_file), "ours");
    }
}

void TestFileKeeper::keepsNothingThatIsTheSame()
{
    write("known");
    QVERIFY(FileKeeper::replace(m_file, "new", QByteArray("known"))->foreignKeptAs.isEmpty());
    QVERIFY(FileKeeper::replace(m_file, "new", QByteArray("known"))->foreignKeptAs.isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestFileKeeper::keepsEveryVersion()
{
    QStringList kept;
    for (int i = 0; i < 5; ++i) {
        write(QByteArray::number(i));
        kept += FileKeeper::replace(m_file, "ours", std::nullopt)->foreignKeptAs;
    }
    for (int i = 0; i < 5; ++i)
        QCOMPARE(read(kept[i]), QByteArray::number(i));
}

void TestFileKeeper::movesAside()
{
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        write(QByteArray::number(i));
        names += FileKeeper::moveAside(m_file, u"broken"_s);
        QVERIFY(!QFile::exists(m_file));
    }
    for (int i = 0; i < 3; ++i)
        QCOMPARE(read(names[i]), QByteArray::number(i));
}

void TestFileKeeper::movesNothingThatIsNoFile()
{
    QVERIFY(FileKeeper::moveAside(m_file, u"broken"_s).isEmpty());
    QVERIFY(FileKeeper::moveAside(m_folder->path(), u"broken"_s).isEmpty());
    QVERIFY(QDir(m_folder->path()).exists());
}

QTEST_APPLESS_MAIN(TestFileKeeper)
#include "tst_filekeeper.moc"
