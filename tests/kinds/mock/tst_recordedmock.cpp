// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/mock/recordedmock.h"
#include "core/http/listener.h"
#include "core/kind/kindregistry.h"
#include "core/mock/mockreader.h"
#include "core/mock/mockwriter.h"
#include "kinds/allkinds.h"
#include "support/rawclient.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Testing;

using Core::ExchangeRecord;

namespace {

struct Asked
{
    QByteArray method = "GET";
    QByteArray target;
    QByteArray content = {};
};

ExchangeRecord exchange(const Asked &asked, int status, const QByteArray &answer,
                        const Core::Headers &headers = {})
{
    ExchangeRecord record;
    record.request = {asked.method, asked.target, Core::HttpVersion::Http11, {{"Host", "a"}}};
    record.requestContent = asked.content;
    record.requestBodyBytes = asked.content.size();
    record.response = {.status = status, .headers = headers};
    record.responseContent = answer;
    record.responseBodyBytes = answer.size();
    return record;
}

// An entry of a HAR file.
QByteArray harEntry(const QByteArray &url, const QByteArray &answer)
{
    const QByteArray host = url.split('/')[2];
    const QByteArray request = "{\"method\": \"GET\", \"url\": \"" + url
        + "\", \"httpVersion\": \"HTTP/1.1\", \"cookies\": [], \"headers\": [{\"name\": \"Host\", "
          "\"value\": \""
        + host + "\"}], \"queryString\": [], \"headersSize\": -1, \"bodySize\": 0}";
    const QByteArray content = "{\"size\": " + QByteArray::number(answer.size())
        + ", \"mimeType\": \"text/plain\", \"text\": \"" + answer + "\"}";
    const QByteArray response = "{\"status\": 200, \"statusText\": \"OK\", \"httpVersion\": "
                                "\"HTTP/1.1\", \"cookies\": [], "
                                "\"headers\": [], \"redirectURL\": \"\", \"headersSize\": -1, "
                                "\"bodySize\": -1, \"content\": "
        + content + '}';
    return "{\"startedDateTime\": \"2026-11-01T10:00:00Z\", \"time\": 1, \"cache\": {}, "
           "\"timings\": "
           "{\"send\": 0, \"wait\": 1, \"receive\": 0}, \"request\": "
        + request + ", \"response\": " + response + '}';
}

// A server of the kind “mock” with a file.
class MockServer
{
public:
    explicit MockServer(const QByteArray &file, const QString &name = u"mock.json"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(file) != file.size())
            return;
        written.close();
        auto handler = m_kinds.find(u"mock"_s)->createHandler({{u"file"_s, path}});
        if (!handler) {
            qWarning() << handler.error();
            return;
        }
        m_handler = std::move(*handler);
        QObject::connect(m_handler.get(), &Core::Handler::logged, m_handler.get(),
                         [this](Core::LogLevel, const QString &line) { log += line; });
        Core::ListenerOptions options;
        options.access.hosts = Core::HostRule({u"*"_s});
        m_listener = std::make_unique<Core::Listener>(
            std::move(Core::BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0).value()),
            options, [this](const Core::ExchangePtr &asked) { m_handler->handle(asked); },
            [](ExchangeRecord &&) {});
    }

    RawResponse ask(const Asked &asked, const QByteArray &fields = {}) const
    {
        return request(m_listener->port(), asked.method, asked.target, fields, asked.content);
    }
    bool isListening() const { return m_listener != nullptr; }

    QStringList log;

private:
    QTemporaryDir m_folder;
    Core::KindRegistry m_kinds = Kinds::allKinds();
    std::unique_ptr<Core::Handler> m_handler;
    std::unique_ptr<Core::Listener> m_listener;
};

} // namespace

// Recorded traffic as a mock file.
class tst_RecordedMock final : public QObject
{
    Q_OBJECT

private slots:
    void aRecordedSessionIsAnsweredTheSame()
    {
        const Asked first {.target = "/users/7?full=yes&q=a%20b"};
        const Asked other {.target = "/users/7?full=no"};
        const Asked plain {.target = "/users/7"};
        const Asked odd {.target = "/files/%7Bid%7D/*/{x}"};
        const Asked json {.method = "POST", .target = "/users", .content = "{\"a\": [1, 2]}"};
        const Asked text {.method = "POST", .target = "/users", .content = "plain \"text\""};
        const Core::Headers typed {{"Content-Type", "application/problem+json"}, {"X-A", "1"}};
        const QByteArray bytes("\x00\xff\x01", 3);
        Core::RecordedMock mock;
        mock.add(exchange(plain, 200, "without a query"));
        mock.add(exchange(first, 200, "{\"id\": 7}", typed));
        mock.add(exchange(other, 404, "none"));
        mock.add(exchange(odd, 200, bytes, {{"Content-Type", "image/odd"}}));
        mock.add(exchange(json, 201, "made"));
        mock.add(exchange(text, 422, {}));
        QCOMPARE(mock.routes(), 6);
        QVERIFY(mock.notes().isEmpty());

        const MockServer server(Core::writeMock(mock.file()));
        QVERIFY(server.isListening());
        const RawResponse found = server.ask(first);
        QCOMPARE(found.status, 200);
        QCOMPARE(found.body, "{\"id\":7}");
        QCOMPARE(found.header("Content-Type"), "application/problem+json");
        QCOMPARE(found.header("X-A"), "1");
        QCOMPARE(server.ask(other).status, 404);
        QCOMPARE(server.ask(plain).body, "without a query");
        QCOMPARE(server.ask(odd).body, bytes);
        QCOMPARE(server.ask(json, "Content-Type: application/json\r\n").body, "made");
        QCOMPARE(server.ask(text).status, 422);
        QCOMPARE(server.ask({.target = "/never"}).status, 404);
    }

    void answersToTheSameRequestFollowEachOther()
    {
        const Asked asked {.target = "/n"};
        Core::RecordedMock mock;
        for (const char *answer : {"one", "one", "two", "three"})
            mock.add(exchange(asked, 200, answer));
        QCOMPARE(mock.routes(), 1);
        QCOMPARE(mock.file().routes[0].responses.size(), 3);
        const MockServer server(Core::writeMock(mock.file()));
        QVERIFY(server.isListening());
        for (const char *answer : {"one", "two", "three", "three"})
            QCOMPARE(server.ask(asked).body, answer);
    }

    void codingsAreTakenOff()
    {
        // "hello" by gzip
        const QByteArray coded
            = QByteArray::fromHex("1f8b08000000000000ffcb48cdc9c9070086a6103605000000");
        Core::RecordedMock mock;
        mock.add(exchange({.target = "/"}, 200, coded,
                          {{"Content-Encoding", "gzip"},
                           {"Content-Length", "25"},
                           {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                           {"trailer", "X"},
                           {"Upgrade", "h2c"},
                           {"TE", "trailers"},
                           {"Expect", "x"},
                           {"Proxy-Connection", "close"},
                           {"ETag", "\"x\""}}));
        const Core::MockResponse response = mock.file().routes[0].responses[0];
        QCOMPARE(response.content.bytes, "hello");
        QCOMPARE(response.headers.size(), 1);
        QCOMPARE(response.headers.value("ETag"), "\"x\"");
    }

    void numbersStayAsTheyAre()
    {
        const QByteArray exact = "{\"n\": 12345678901234567890123, \"m\": 1.10}";
        Core::RecordedMock mock;
        mock.add(exchange({.target = "/"}, 200, exact, {{"Content-Type", "application/json"}}));
        const MockServer server(Core::writeMock(mock.file()));
        QVERIFY(server.isListening());
        QCOMPARE(server.ask({.target = "/"}).body, exact);
    }

    void whatCannotBeMockedIsTold()
    {
        ExchangeRecord partial = exchange({.target = "/"}, 200, "ab");
        partial.responseBodyBytes = 3;
        ExchangeRecord lost = exchange({.target = "/"}, 200, "ab");
        lost.outcome = Core::Outcome::ClientGone;
        Core::RecordedMock mock;
        mock.add(partial);
        mock.add(lost);
        mock.add(exchange({.target = "/"}, 304, {}));
        mock.add(exchange({.target = "/"}, 101, {}));
        mock.add(exchange({.method = "HEAD", .target = "/"}, 200, {}));
        mock.add(exchange({.target = "/"}, 999, {}));
        QCOMPARE(mock.routes(), 0);
        QCOMPARE(mock.notes().size(), 6);
        QCOMPARE(mock.leftOut(), 6);
    }

    void answersToContentsThatAreNoTextFollowEachOther()
    {
        const Asked first {.method = "POST", .target = "/up", .content = "\xff\x01"};
        const Asked second {.method = "POST", .target = "/up", .content = "\xff\x02"};
        const Asked text {.method = "POST", .target = "/up", .content = "text"};
        Core::RecordedMock mock;
        mock.add(exchange(first, 200, "one"));
        mock.add(exchange(text, 200, "text"));
        mock.add(exchange(second, 200, "two"));
        QCOMPARE(mock.notes().size(), 1);
        QCOMPARE(mock.leftOut(), 0);
        const MockServer server(Core::writeMock(mock.file()));
        QVERIFY(server.isListening());
        QCOMPARE(server.ask(second).body, "one");
        QCOMPARE(server.ask(text).body, "text");
        QCOMPARE(server.ask(first).body, "two");
    }

    // As browsers write it: to several hosts, one request twice.
    void aHarFileIsAnswered()
    {
        const QByteArray har = "{ \"log\": {\"version\": \"1.2\", \"creator\": {\"name\": \"x\", "
                               "\"version\": \"1\"}, \"entries\": ["
            + harEntry("https://a.example/one", "first") + ','
            + harEntry("https://a.example/one", "second") + ','
            + harEntry("https://b.example/two?q=1", "other") + "]}}";
        const MockServer server(har, u"recorded.har"_s);
        QVERIFY(server.isListening());
        for (const char *answer : {"first", "second", "second"})
            QCOMPARE(server.ask({.target = "/one"}).body, answer);
        QCOMPARE(server.ask({.target = "/two?q=1"}).body, "other");
        QCOMPARE(server.ask({.target = "/two"}).status, 404);
        QTRY_VERIFY(server.log.join(u' ').contains(u"2 hosts"_s));
        const MockServer none("{\"log\": {\"version\": \"1.2\", \"entries\": []}}", u"empty.har"_s);
        QVERIFY(!none.isListening());
    }

    void theFileIsReadAgain()
    {
        Core::RecordedMock mock;
        for (const int depth : {57, 58, 200'000}) {
            const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
            mock.add(exchange({.method = "POST", .target = "/deep", .content = deep}, 200, deep));
        }
        mock.add(exchange({.target = "/a?b=1&b=2"}, 200, "x"));
        mock.add(exchange({.target = "/%zz//a"}, 200, "x"));
        const auto read = Core::readMock(Core::writeMock(mock.file()), Core::MockSyntax::Json);
        QVERIFY(read);
        QCOMPARE(*read, mock.file());
    }
};

QTEST_GUILESS_MAIN(tst_RecordedMock)
#include "tst_recordedmock.moc"
