// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace Core;
using namespace Testing;
using namespace std::chrono_literals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 largeSize = 20 * megabyte;

const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

FileHandle open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    struct stat state = {};
    ::fstat(descriptor, &state);
    return std::make_shared<OpenFile>(descriptor, state);
}

QString makeFile(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

} // namespace

// Large answers and files: back-pressure, and files that change meanwhile.
class TestOutput : public QObject
{
    Q_OBJECT

private slots:
    void boundsWhatASlowReaderCosts();
    void resumesWhenDrained();
    void sendsFiles_data();
    void sendsFiles();
    void resetsWhenTheFileShrinks();
    void resetsWhenTheFileChanges();
};

void TestOutput::boundsWhatASlowReaderCosts()
{
    ExchangePtr open;
    qint64 accepted = 0;
    ListenerFixture server([&](const ExchangePtr &exchange) {
        open = exchange;
        exchange->begin({}, std::nullopt);
        while (exchange->write(QByteArray(64 * 1024, 'x')))
            accepted += 64 * 1024;
        exchange->onDrained([&] {
            while (open->write(QByteArray(64 * 1024, 'x')))
                accepted += 64 * 1024;
        });
    });
    RawClient client(server.port);
    client.socket().setReadBufferSize(1024);
    client.send(get);
    QTRY_VERIFY(open);
    qint64 before = -1;
    while (std::exchange(before, accepted) != accepted)
        QTest::qWait(50);
    QVERIFY2(accepted < 16 * megabyte, qPrintable(QString::number(accepted))); // the kernel's part
    QVERIFY(accepted - server.listener->counters().bytesSent <= megabyte / 2);
    client.abort();
    QTRY_VERIFY(open->isOver());
    open.reset();
}

void TestOutput::resumesWhenDrained()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, largeSize);
        const auto left = std::make_shared<qint64>(largeSize);
        const auto pump = [exchange, left] {
            while (*left > 0) {
                *left -= 100'000 < *left ? 100'000 : *left;
                if (!exchange->write(QByteArray(100'000, 'x')))
                    break;
            }
            if (*left == 0)
                exchange->end();
        };
        exchange->onDrained(pump);
        pump();
    });
    RawClient client(server.port);
    client.send(get);
    const RawResponse response = client.readResponse(false, 20s);
    QVERIFY(response.complete);
    QCOMPARE(response.body.size(), largeSize);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().responseBodyBytes, largeSize);
}

void TestOutput::sendsFiles_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isChunked");
    for (int size : {0, 1, 16 * 1024, 16 * 1024 + 1, 3 * 1024 * 1024}) {
        QTest::addRow("%d bytes", size) << size << false;
        QTest::addRow("%d bytes chunked", size) << size << true;
    }
}

void TestOutput::sendsFiles()
{
    QFETCH(int, size);
    QFETCH(bool, isChunked);
    QByteArray content(size, 'x');
    for (int i = 0; i < size; ++i)
        content[i] = char(i * 31);
    QTemporaryDir folder;
    const FileHandle file = open(makeFile(folder, "skip" + content));
    ListenerFixture server([&](const ExchangePtr &exchange) {
        exchange->begin({}, isChunked ? std::nullopt : std::optional<qint64>(size + 4));
        exchange->write("head");
        exchange->sendFile(file, 4, size);
        exchange->end();
    });
    RawClient client(server.port);
    client.send(get + get);
    QVERIFY(client.readResponse().body == "head" + content);
    QVERIFY(client.readResponse().body == "head" + content);
    QVERIFY(server.waitForRecords(2));
    QCOMPARE(server.records.back().responseBodyBytes, size + 4);
}

void TestOutput::resetsWhenTheFileShrinks()
{
    QTemporaryDir folder;
    const QString path = makeFile(folder, QByteArray(64 * megabyte, 'x'));
    const FileHandle file = open(path);
    ListenerFixture server([&](const ExchangePtr &exchange) {
        exchange->begin({}, file->size());
        exchange->sendFile(file, 0, file->size());
        exchange->end();
    });
    RawClient client(server.port);
    client.socket().setReadBufferSize(4096);
    client.send(get);
    QVERIFY(client.waitForBytes(1000));
    QVERIFY(QFile::resize(path, megabyte));
    client.socket().setReadBufferSize(0);
    QVERIFY(!client.readResponse().complete);
    QVERIFY(client.waitForClose());
    QCOMPARE(server.records.front().outcome, Outcome::Reset);
    QVERIFY(server.records.front().remark.contains(QStringLiteral("changed")));
}

void TestOutput::resetsWhenTheFileChanges()
{
    QTemporaryDir folder;
    const QString path = makeFile(folder, QByteArray(1000, 'x'));
    const FileHandle file = open(path);
    QVERIFY(QFile::resize(path, 10));
    ListenerFixture server([&](const ExchangePtr &exchange) {
        exchange->begin({}, 1000);
        exchange->sendFile(file, 0, 1000);
        exchange->end();
    });
    RawClient client(server.port);
    client.send(get);
    QVERIFY(client.waitForClose());
    QCOMPARE(server.records.front().outcome, Outcome::Reset);
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
