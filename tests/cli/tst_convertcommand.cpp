// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"
#include "cli/history/convertcommand.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Cli::runConvert;

// Descriptions to mock files and back, as files.
class tst_ConvertCommand final : public QObject
{
    Q_OBJECT

private slots:
    void init() { write("api.json", description); }
    void editsStay();
    void mockFilesAreDescribed();
    void mistakesAreTold_data();
    void mistakesAreTold();

private:
    static constexpr auto description = R"({"openapi": "3.0.0", "info": {"title": "Shop"},
        "paths": {"/a": {"get": {"responses": {"200": {"content": {"text/plain":
        {"example": "hello"}}}, "102": {}}}}}})";

    std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    void write(const char *name, const QByteArray &text) const
    {
        QFile file(QString::fromStdString(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const char *name) const
    {
        QFile file(QString::fromStdString(path(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void tst_ConvertCommand::editsStay()
{
    const Cli::ConvertOptions options {path("api.json"), path("edited.json"), {}};
    const auto first = runConvert(options);
    QCOMPARE(first.exitCode, Cli::Fine);
    QVERIFY2(first.text.contains("GET /a: ") && first.text.contains("102"), first.text);
    QVERIFY2(first.text.contains("1 route(s) written"), first.text);
    write("edited.json", read("edited.json").replace("hello", "mine"));
    QCOMPARE(runConvert(options).exitCode, Cli::Fine);
    QVERIFY2(read("edited.json").contains("\"mine\""), read("edited.json"));
}

void tst_ConvertCommand::mockFilesAreDescribed()
{
    QCOMPARE(runConvert({path("api.json"), path("mock.json"), {}}).exitCode, Cli::Fine);
    const auto done = runConvert({path("mock.json"), {}, path("out.json")});
    QCOMPARE(done.exitCode, Cli::Fine);
    QVERIFY2(read("out.json").contains("\"3.1.0\"") && read("out.json").contains("hello"),
             read("out.json"));
}

void tst_ConvertCommand::mistakesAreTold_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("target"); // what is there
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("nothing") << QByteArray("{") << QByteArray() << QByteArray(":1:");
    QTest::newRow("a letter") << QByteArray(description) << QByteArray("Dear all")
                              << QByteArray("no mock file");
}

void tst_ConvertCommand::mistakesAreTold()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, target);
    write("source.json", source);
    QFile::remove(QString::fromStdString(path("target.json")));
    if (!target.isEmpty())
        write("target.json", target);
    const auto done = runConvert({path("source.json"), path("target.json"), {}});
    QCOMPARE(done.exitCode, Cli::WrongUsage);
    QFETCH(const QByteArray, told);
    QVERIFY2(done.text.contains(told), done.text);
    QCOMPARE(read("target.json"), target);
}

QTEST_GUILESS_MAIN(tst_ConvertCommand)
#include "tst_convertcommand.moc"
