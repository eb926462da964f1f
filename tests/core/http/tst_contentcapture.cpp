// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/contentcapture.h"
#include "core/http/listenerfixture.h"
#include "core/http/wire/contentallowance.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace Core;
using namespace Testing;

namespace {

const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

QByteArray post(const QByteArray &content)
{
    return "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(content.size())
        + "\r\n\r\n" + content;
}

ListenerOptions recording(qint64 bytes)
{
    ListenerOptions options;
    options.limits.recordedContent = bytes;
    return options;
}

FileHandle open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    struct stat state = {};
    ::fstat(descriptor, &state);
    return std::make_shared<OpenFile>(descriptor, state);
}

QByteArray numbered(qsizetype size)
{
    QByteArray content;
    while (content.size() < size)
        content += QByteArray::number(content.size()) + '\n';
    content.truncate(size);
    return content;
}

void echo(const ExchangePtr &exchange)
{
    exchange->collectBody(1'000'000,
                          [exchange](const QByteArray &body) { exchange->respond({200}, body); });
}

} // namespace

// What records keep of contents.
class TestContentCapture final : public QObject
{
    Q_OBJECT

private slots:
    void keepsBothContents();
    void keepsTheFirstBytes();
    void keepsNothingIfToldSo();
    void keepsChunksTogether();
    void keepsFiles_data();
    void keepsFiles();
    void keepsOnlyWhatWasSent();
    void keepsWhatTheGuardSays();
    void boundsWhatIsReadAgain();
};

void TestContentCapture::keepsBothContents()
{
    ListenerFixture server(echo);
    RawClient client(server.port);
    for (const QByteArray &content : {QByteArray("a\0\xFF", 3), QByteArray(), numbered(100'000)}) {
        client.send(post(content));
        QCOMPARE(client.readResponse().body, content);
        QVERIFY(server.waitForRecords(1));
        const ExchangeRecord record = server.records.back();
        QCOMPARE(record.requestContent, content);
        QCOMPARE(record.responseContent, content);
        QCOMPARE(record.requestBodyBytes, content.size());
        QCOMPARE(record.responseBodyBytes, content.size());
        QCOMPARE(record.secure, isOverTls());
        server.records.clear();
    }
}

void TestContentCapture::keepsTheFirstBytes()
{
    ListenerFixture server(echo, recording(10));
    RawClient client(server.port);
    const QByteArray content = numbered(50'000);
    client.send(post(content));
    QCOMPARE(client.readResponse().body, content);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records[0].requestContent, content.first(10));
    QCOMPARE(server.records[0].responseContent, content.first(10));
    QCOMPARE(server.records[0].requestBodyBytes, content.size());
    QCOMPARE(server.records[0].responseBodyBytes, content.size());
}

void TestContentCapture::keepsNothingIfToldSo()
{
    ListenerFixture server(echo, recording(0));
    RawClient client(server.port);
    client.send(post("content"));
    QCOMPARE(client.readResponse().body, "content");
    QVERIFY(server.waitForRecords(1));
    QVERIFY(server.records[0].requestContent.isEmpty());
    QVERIFY(server.records[0].responseContent.isEmpty());
    QCOMPARE(server.records[0].responseBodyBytes, 7);
}

void TestContentCapture::keepsChunksTogether()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, std::nullopt);
        for (const char *chunk : {"one ", "two ", "three"})
            exchange->write(chunk);
        exchange->end();
    });
    RawClient client(server.port);
    for (int i = 0; i < 2; ++i) {
        client.send(get);
        QCOMPARE(client.readResponse().body, "one two three");
        QVERIFY(server.waitForRecords(size_t(i) + 1));
        QCOMPARE(server.records.back().responseContent, "one two three");
    }
}

void TestContentCapture::keepsFiles_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("kept");
    QTest::newRow("small") << 1'000 << 1'000;
    QTest::newRow("large") << 300'000 << 300'000;
    QTest::newRow("beyond the limit") << 3'000'000 << 1024 * 1024;
}

void TestContentCapture::keepsFiles()
{
    QFETCH(int, size);
    QFETCH(int, kept);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    const QByteArray content = numbered(size);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), size);
    file.close();
    ListenerFixture server([&](const ExchangePtr &exchange) {
        exchange->begin({}, size + 2);
        exchange->write("<");
        exchange->sendFile(open(path), 0, size);
        exchange->write(">");
        exchange->end();
    });
    RawClient client(server.port);
    client.send(get);
    const QByteArray sent = '<' + content + '>';
    QCOMPARE(client.readResponse().body, sent);
    QVERIFY(server.waitForRecords(1));
    const QByteArray expected = kept < size ? sent.first(kept) : sent;
    QCOMPARE(server.records[0].responseContent, expected);
}

void TestContentCapture::keepsOnlyWhatWasSent()
{
    ListenerFixture server(
        [](const ExchangePtr &exchange) { exchange->respond({200}, "HEAD sends no content"); });
    RawClient client(server.port);
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(server.waitForRecords(1));
    QVERIFY(server.records[0].responseContent.isEmpty());
}

void TestContentCapture::keepsWhatTheGuardSays()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send("no request\r\n\r\n");
    const RawResponse response = client.readResponse();
    QVERIFY(!response.body.isEmpty());
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records[0].responseContent, response.body);
}

void TestContentCapture::boundsWhatIsReadAgain()
{
    using namespace std::chrono_literals;
    ContentAllowance allowance;
    const auto now = ContentAllowance::Clock::now();
    QCOMPARE(allowance.grant(100, now), 100);
    QCOMPARE(allowance.grant(2 * ContentAllowance::atOnce, now), ContentAllowance::atOnce - 100);
    QCOMPARE(allowance.grant(1, now), 0);
    const qint64 later = allowance.grant(ContentAllowance::atOnce, now + 250ms);
    QVERIFY(qAbs(later - ContentAllowance::perSecond / 4) < 1'000);
    QCOMPARE(allowance.grant(100, now + 1h), 100);
}

QTEST_GUILESS_MAIN(TestContentCapture)
#include "tst_contentcapture.moc"
