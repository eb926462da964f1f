// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/contentkind.h"
#include "core/formats/content/messagecontent.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Core::ContentKind)

class TestContentKind final : public QObject
{
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void readsMediaTypes_data();
    void readsMediaTypes();
    void namesWhatWasCut();
    void takesCodingsOff();
};

void TestContentKind::tells_data()
{
    using enum ContentKind;
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ContentKind>("kind");
    const auto row = [](const char *type, const QByteArray &content, ContentKind kind) {
        QTest::addRow("%s %s", type, content.toPercentEncoding().constData())
            << QByteArray(type) << content << kind;
    };
    row("text/html", "", Empty);
    row("application/problem+json; charset=utf-8", "{}", Json);
    row("Application/JSON", "{}", Json);
    row("application/atom+xml", "<a/>", Xml);
    row("image/svg+xml", "<svg/>", Image);
    row("image/png", "\x89PNG\r\n\x1a\n", Image);
    row("text/css", "a{}", Css);
    row("text/javascript", "1", Script);
    row("application/x-www-form-urlencoded", "a=b", Form);
    row("multipart/form-data; boundary=x", "--x", Multipart);
    row("text/event-stream", "data: 1", EventStream);
    row("text/csv", "a,b", Text);
    row("text/plain", QByteArray("\0\1\2", 3), Binary);
    row("application/octet-stream", "{\"a\":1}", Json);
    row("", "<!DOCTYPE HTML><p>", Html);
    row("", "\n<?xml version='1.0'?><a/>", Xml);
    row("", "hello", Text);
    row("", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), Image);
    row("",
        QByteArray("\x7f"
                   "ELF\2\1\1\0",
                   8),
        Binary);
    row("video/mp4", "text", Binary);
    row("application/pdf", "%PDF-1.7\n\x01", Binary);
}

void TestContentKind::tells()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, content);
    QTEST(contentKind(MediaType::parse(type), content), "kind");
}

void TestContentKind::readsMediaTypes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("x");
    QTest::newRow("plain") << QByteArray(" Text/HTML ") << QByteArray("text/html") << QByteArray();
    QTest::newRow("token") << QByteArray("a/b;X=1; y=2") << QByteArray("a/b") << QByteArray("1");
    QTest::newRow("quoted") << QByteArray("a/b; y=\"x=3;\" ; x=\"a\\\"b;c\\d\"")
                            << QByteArray("a/b") << QByteArray("a\"b;c\\d");
    QTest::newRow("first counts") << QByteArray("a/b; x=1; x=2") << QByteArray("a/b")
                                  << QByteArray("1");
    QTest::newRow("broken") << QByteArray("a/b; ; = ; x ; x=\"open") << QByteArray("a/b")
                            << QByteArray("open");
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray();
}

void TestContentKind::readsMediaTypes()
{
    QFETCH(const QByteArray, text);
    const MediaType type = MediaType::parse(text);
    QTEST(type.name, "name");
    QTEST(type.parameter("x"), "x");
}

void TestContentKind::namesWhatWasCut()
{
    ExchangeRecord record;
    record.responseContent = "0123456789";
    record.responseBodyBytes = 1'048'576;
    QVERIFY(isCut(record, MessageSide::Response));
    QVERIFY(!isCut(record, MessageSide::Request));
    QCOMPARE(cutRemark(record, MessageSide::Response), u"first 10 of 1,048,576 bytes"_s);
    QCOMPARE(cutRemark(record, MessageSide::Request), QString());
    QVERIFY(!messageContent(record, MessageSide::Response).complete);
}

void TestContentKind::takesCodingsOff()
{
    ExchangeRecord record;
    record.response.headers = {{"Content-Encoding", "gzip"}, {"Content-Type", "application/json"}};
    record.responseContent = QByteArray::fromHex(
        "1f8b0800000000000003ab56ca48cdc9c95752502acf2fca49a90500d8f2f9a310000000");
    record.responseBodyBytes = record.responseContent.size();
    const MessageContent content = messageContent(record, MessageSide::Response);
    QCOMPARE(content.kind, ContentKind::Json);
    QCOMPARE(content.type.name, QByteArray("application/json"));
    QVERIFY(content.bytes.startsWith("{\"hello"));
}

QTEST_APPLESS_MAIN(TestContentKind)
#include "tst_contentkind.moc"
