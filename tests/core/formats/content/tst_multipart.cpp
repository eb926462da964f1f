// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/multipart.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const MediaType formType = MediaType::parse("multipart/form-data; boundary=XX");

const QByteArray sample
    = "preamble --XX\r\n"
      "--XX\r\n"
      "Content-Disposition: form-data; name=\"note\"\r\n"
      "\r\n"
      "one\r\n--XXtwo\r\n three\r\n"
      "--XX  \r\n"
      "Content-Disposition: form-data; name=\"file\"; filename=\"../a;\\\"b\\\".png\"\r\n"
      "Content-Type: image/png\r\n"
      "\r\n"
      "\r\n0\r\n"
      "--XX--\r\nepilogue";

} // namespace

class TestMultipart final : public QObject
{
    Q_OBJECT

private slots:
    void findsParts();
    void readsExtendedNames();
    void readsBareLineEnds();
    void tellsWhatIsMissing();
    void survivesEveryCut();
    void boundsTheNumberOfParts();
};

void TestMultipart::findsParts()
{
    const QByteArray content = QByteArray(sample).replace("\r\n0\r\n", QByteArray("\r\n\0\r\n", 5));
    const Multipart multipart = parseMultipart(content, formType);
    QVERIFY(multipart.complete);
    QCOMPARE(multipart.notes, QStringList());
    QCOMPARE(multipart.parts.size(), 2);
    const MultipartPart &note = multipart.parts[0];
    QCOMPARE(note.name(), QByteArray("note"));
    QVERIFY(!note.fileName());
    QCOMPARE(note.type().name, QByteArray("text/plain"));
    QCOMPARE(note.in(content), QByteArray("one\r\n--XXtwo\r\n three"));
    const MultipartPart &file = multipart.parts[1];
    QCOMPARE(file.name(), QByteArray("file"));
    QCOMPARE(file.fileName(), QByteArray("../a;\"b\".png"));
    QCOMPARE(file.type().name, QByteArray("image/png"));
    QVERIFY(file.in(content).startsWith("\r\n"));
}

void TestMultipart::readsExtendedNames()
{
    const QByteArray content = "--XX\r\nContent-Disposition: attachment; filename=\"x\"; "
                               "filename*=UTF-8'en'%e2%82%ac.txt\r\n\r\n--XX--";
    const Multipart multipart = parseMultipart(content, formType);
    QCOMPARE(multipart.parts.size(), 1);
    QCOMPARE(multipart.parts[0].fileName(), QByteArray("\xE2\x82\xAC.txt"));
    QCOMPARE(multipart.parts[0].size, 0);
}

void TestMultipart::readsBareLineEnds()
{
    const QByteArray content = "--XX\nA: b\n\nhello\n\n--XX--\n";
    const Multipart multipart = parseMultipart(content, formType);
    QCOMPARE(multipart.parts.size(), 1);
    QCOMPARE(multipart.parts[0].headers.value("a"), QByteArray("b"));
    QCOMPARE(multipart.parts[0].in(content), QByteArray("hello\n"));
}

void TestMultipart::tellsWhatIsMissing()
{
    QCOMPARE(parseMultipart(sample, MediaType::parse("multipart/form-data")).notes.size(), 1);
    const Multipart cut = parseMultipart("--XX\r\nA: b\r\n\r\nhel", formType);
    QVERIFY(!cut.complete);
    QCOMPARE(cut.notes.size(), 1);
    QCOMPARE(cut.parts.size(), 1);
    QVERIFY(!parseMultipart("", formType).complete);
}

void TestMultipart::survivesEveryCut()
{
    for (qsizetype size = 0; size <= sample.size(); ++size) {
        const QByteArray content = sample.first(size);
        for (const MultipartPart &part : parseMultipart(content, formType).parts)
            QVERIFY(part.offset + part.size <= size);
    }
}

void TestMultipart::boundsTheNumberOfParts()
{
    const Multipart multipart
        = parseMultipart(QByteArray("--XX\r\n\r\n\r\n").repeated(20'000), formType);
    QCOMPARE(multipart.parts.size(), 10'000);
    QCOMPARE(multipart.notes.size(), 1);
}

QTEST_APPLESS_MAIN(TestMultipart)
#include "tst_multipart.moc"
