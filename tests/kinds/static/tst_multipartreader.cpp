// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/multipartreader.h"

#include <QtTest>

using namespace Kinds::Static;

namespace {

// Writes down what it is told, one line a part.
class Log final : public MultipartReader::Sink
{
public:
    QByteArray text;

private:
    void partBegan(const FormPart &part) override
    {
        text += part.name + '|' + part.fileName.value_or("-") + '|';
    }
    void partData(QByteArrayView data) override { text.append(data.data(), data.size()); }
    void partEnded() override { text += '\n'; }
};

QByteArray part(const QByteArray &disposition, const QByteArray &content)
{
    return QByteArray("--B\r\nContent-Disposition: form-data; " + disposition
                      + "\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n");
}

} // namespace

class tst_MultipartReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void keepsLittleInMemory();
    void findsTheBoundary_data();
    void findsTheBoundary();
};

void tst_MultipartReader::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("complete");
    const auto row
        = [](const char *name, const QByteArray &body, const QByteArray &expected,
             bool complete = true) { QTest::newRow(name) << body << expected << complete; };
    const QByteArray file = part("name=\"f\"; filename=\"a.txt\"", "hello");
    row("file", file + "--B--\r\n", "f|a.txt|hello\n");
    row("field", part("name=x", "1") + "--B--", "x|-|1\n");
    row("two", file + part("name=\"g\"; filename=\"\"", "") + "--B--", "f|a.txt|hello\ng||\n");
    row("preamble, epilogue", "skip --B\r\nthis\r\n" + file + "--B--\r\nand this",
        "f|a.txt|hello\n");
    row("like a delimiter", part("name=f", "\r\n--A\r\n--\r\n-B\r\n--") + "--B--",
        "f|-|\r\n--A\r\n--\r\n-B\r\n--\n");
    row("quotes", part("name=\"f\"; filename=\"a;b\\\"c=d.txt\"", "") + "--B--",
        "f|a;b\"c=d.txt|\n");
    row("backslash", part("filename=\"C:\\dir\\a.txt\"; name=f", "") + "--B--",
        "f|C:\\dir\\a.txt|\n");
    row("no head", "--B\r\n\r\nhello\r\n--B--", "|-|hello\n");
    row("spaces after boundary", "--B \t\r\n\r\nhello\r\n--B--", "|-|hello\n");
    row("cut", file, "f|a.txt|hel", false);
    row("nothing", "", "", false);
    row("no parts", "--B--", "");
}

void tst_MultipartReader::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QFETCH(bool, complete);
    for (const int step : {1, 2, 3, 7, 1000}) {
        Log log;
        MultipartReader reader("B", log);
        for (qsizetype at = 0; at < body.size(); at += step)
            QVERIFY(reader.feed(QByteArrayView(body).sliced(at).first(
                std::min<qsizetype>(step, body.size() - at))));
        QCOMPARE(log.text, expected);
        QCOMPARE(reader.isComplete(), complete);
    }
}

void tst_MultipartReader::keepsLittleInMemory()
{
    Log log;
    MultipartReader endless("B", log);
    QVERIFY(endless.feed("--B\r\n"));
    bool taken = true;
    for (int i = 0; i < 100 && taken; ++i)
        taken = endless.feed(QByteArray(1024, 'h'));
    QVERIFY(!taken); // a head without an end
    QVERIFY(!endless.feed("--B--"));

    MultipartReader padded("B", log);
    QVERIFY(!padded.feed(QByteArray("--B" + QByteArray(1000, ' '))));
    MultipartReader garbage("B", log);
    QVERIFY(!garbage.feed("--Bx\r\n"));
}

void tst_MultipartReader::findsTheBoundary_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QByteArray &type, const QByteArray &expected) {
        QTest::newRow(type.left(50).constData()) << type << expected;
    };
    row("multipart/form-data; boundary=abc", "abc");
    row("Multipart/Form-Data;charset=utf-8;Boundary=\"a b\"", "a b");
    row("multipart/form-data", "");
    row("multipart/form-data; boundary=", "");
    row("multipart/mixed; boundary=abc", "");
    row("text/plain", "");
    row("", "");
    row("multipart/form-data; boundary=" + QByteArray(71, 'x'), "");
}

void tst_MultipartReader::findsTheBoundary()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, expected);
    QCOMPARE(multipartBoundary(type).value_or(QByteArray()), expected);
}

QTEST_GUILESS_MAIN(tst_MultipartReader)

#include "tst_multipartreader.moc"
