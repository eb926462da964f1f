// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxyfixture.h"
#include "rawupstream.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <cmath>

using namespace Testing;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QByteArray head; // with the empty line
    QByteArray content = {};
    QByteArray trailers = {}; // field lines
    bool isChunked = false;
    bool hasContent = true;

    QByteArray bytes(QRandomGenerator &random) const
    {
        if (!hasContent)
            return head;
        if (!isChunked)
            return head + content;
        QByteArray result = head;
        for (qsizetype at = 0; at < content.size();) {
            const qsizetype most = std::max<qsizetype>(1, content.size() / 3);
            const qsizetype size = 1 + random.bounded(quint32(most));
            const QByteArray part = content.mid(at, size);
            result += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
            at += part.size();
        }
        return result + "0\r\n" + trailers + "\r\n";
    }
};

// The first whole message of the bytes, taken out of them; none: it is not whole yet.
std::optional<Message> takeMessage(QByteArray &bytes, bool hasNoContent)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    Message message {bytes.first(end + 4)};
    const QByteArray lower = message.head.toLower();
    qsizetype at = end + 4;
    message.isChunked = lower.contains("\r\ntransfer-encoding: chunked\r\n");
    const qsizetype field = lower.indexOf("\r\ncontent-length:");
    message.hasContent = !hasNoContent && (message.isChunked || field >= 0);
    if (message.hasContent && message.isChunked) {
        for (;;) {
            const qsizetype line = bytes.indexOf("\r\n", at);
            if (line < 0)
                return {};
            const qsizetype size = bytes.mid(at, line - at).toLongLong(nullptr, 16);
            at = line + 2;
            if (size == 0)
                break;
            if (bytes.size() < at + size + 2)
                return {};
            message.content += bytes.mid(at, size);
            at += size + 2;
        }
        const qsizetype last
            = bytes.mid(at - 2, 4) == "\r\n\r\n" ? at - 2 : bytes.indexOf("\r\n\r\n", at);
        if (last < 0)
            return {};
        message.trailers = bytes.mid(at, last + 2 - at);
        at = last + 4;
    } else if (message.hasContent) {
        const qsizetype start = field + 17;
        const qsizetype size
            = lower.mid(start, lower.indexOf("\r\n", start) - start).trimmed().toLongLong();
        if (bytes.size() < at + size)
            return {};
        message.content = bytes.mid(at, size);
        at += size;
    }
    bytes.remove(0, at);
    return message;
}

constexpr qsizetype usual = 64 * 1024;
constexpr qsizetype longest = 64 * 1024 * 1024;

// Makes exchanges of all shapes, the same ones each time.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    QRandomGenerator &random() { return m_random; }

    Message makeRequest()
    {
        static const QByteArrayList methods {"GET",   "HEAD",    "POST",  "PUT",     "DELETE",
                                             "PATCH", "OPTIONS", "PURGE", "M-SEARCH"};
        method = isFull ? "POST" : methods[m_random.bounded(methods.size())];
        Message request;
        request.hasContent
            = isFull || (method != "GET" && method != "HEAD" && m_random.bounded(4) > 0);
        request.head = method + " /" + word() + "%2F" + word() + "?" + word() + "=" + word()
            + " HTTP/1.1\r\n" + oneOf({"Host", "host", "HOST"}) + ": " + word() + ".test\r\n";
        frame(request);
        return request;
    }

    Message makeAnswer(QByteArray &interim)
    {
        static const QList<int> statuses {200, 200, 200, 201, 206, 204, 304, 404, 500, 302, 299};
        const int status = isFull ? 200 : statuses[m_random.bounded(statuses.size())];
        Message answer;
        answer.head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + word() + "\r\n"
            + "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
        answer.hasContent = status != 204 && status != 304;
        frame(answer);
        if (method == "HEAD")
            answer.hasContent = false;
        interim = m_random.bounded(5) == 0
            ? "HTTP/1.1 103 Early Hints\r\nLink: <" + word() + ">\r\n\r\n"
            : QByteArray();
        return answer;
    }

    QByteArray method;
    qsizetype most = usual; // of contents
    bool isFull = false; // all of them are so long

private:
    QByteArray word()
    {
        QByteArray text;
        for (int size = 1 + m_random.bounded(12); size > 0; --size)
            text += char('a' + m_random.bounded(26));
        return text;
    }

    QByteArray oneOf(const QByteArrayList &values)
    {
        return values[m_random.bounded(values.size())];
    }

    QByteArray content()
    {
        // Of all orders of magnitude.
        const double exponent = m_random.generateDouble() * std::log2(double(most) + 1);
        const qsizetype size = isFull ? most : qsizetype(std::exp2(exponent)) - 1;
        QByteArray bytes(size, Qt::Uninitialized);
        m_random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        for (qsizetype i = bytes.size() / 4 * 4; i < bytes.size(); ++i)
            bytes[i] = char(m_random.bounded(256));
        return bytes;
    }

    void frame(Message &message)
    {
        QByteArrayList fields;
        for (int count = m_random.bounded(12); count > 0; --count)
            fields << oneOf({"X-A", "x-a", "Cookie", "ACCEPT", "x_y.z", "Set-cookie", "Via"}) + ": "
                    + oneOf({word(), word() + ", " + word(), "", "\"a;b\"", "t\tt", "\xc3\xa4"});
        if (message.hasContent) {
            message.content = content();
            message.isChunked = m_random.bounded(2) == 0;
            const QByteArray length = oneOf({"Content-Length: ", "content-length: "})
                + QByteArray::number(message.content.size());
            fields.insert(m_random.bounded(fields.size() + 1),
                          message.isChunked
                              ? oneOf({"Transfer-Encoding: chunked", "transfer-encoding: chunked"})
                              : length);
            if (message.isChunked && m_random.bounded(3) == 0)
                message.trailers = "X-Sum: " + word() + "\r\nx-more: " + word() + "\r\n";
        }
        for (const QByteArray &field : fields)
            message.head += field + "\r\n";
        message.head += "\r\n";
    }

    QRandomGenerator m_random;
};

// QTest::qWaitFor() sleeps longer than an exchange takes.
bool turnUntil(const std::function<bool()> &done)
{
    QElapsedTimer time;
    time.start();
    QTimer wakeUp;
    wakeUp.start(100);
    while (!done()) {
        if (time.elapsed() > 30'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace

// Whether what passes is the same on both sides, to the byte.
class tst_ProxyBytes final : public QObject
{
    Q_OBJECT

private slots:
    // Of 0 bytes to 64 MiB, most of them short.
    void generatedExchanges()
    {
        constexpr int count = 500;
        Generator generator(20261121);
        Message request;
        Message answer;
        QByteArray interim;
        std::optional<Message> received;
        RawUpstream upstream([&](RawUpstream::Connection &connection) {
            connection.received.clear();
            if (connection.pending.size() >= request.content.size())
                received = takeMessage(connection.pending, false);
            if (received)
                connection.socket->write(interim + answer.bytes(generator.random()));
        });
        ProxyFixture proxy(upstream.port(),
                           {.preservesHost = true,
                            .forwarded = Core::ForwardedFields::None,
                            .rewritesAnswers = false});
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, proxy.port);
        QByteArray bytes;
        connect(&client, &QTcpSocket::readyRead, &client, [&] { bytes += client.readAll(); });
        for (int i = 0; i < count; ++i) {
            generator.most = i % 50 == 49 ? longest : usual;
            generator.isFull = i == 99;
            request = generator.makeRequest();
            answer = generator.makeAnswer(interim);
            received.reset();
            client.write(request.bytes(generator.random()));
            std::optional<Message> first;
            std::optional<Message> last;
            const bool hasNoContent = generator.method == "HEAD" || !answer.hasContent;
            const auto isAnswered = [&] {
                if (answer.hasContent && bytes.size() < answer.content.size())
                    return false;
                if (!interim.isEmpty() && !first)
                    first = takeMessage(bytes, true);
                if (interim.isEmpty() || first)
                    last = takeMessage(bytes, hasNoContent);
                return last.has_value();
            };
            QVERIFY2(turnUntil(isAnswered), QByteArray(request.head + bytes.left(500)));
            QVERIFY(received);
            QCOMPARE(received->head, request.head);
            QVERIFY(received->content == (request.hasContent ? request.content : QByteArray()));
            QCOMPARE(received->trailers, request.trailers);
            QCOMPARE(first ? first->head : QByteArray(), interim);
            QCOMPARE(last->head, answer.head);
            QVERIFY(last->content == (answer.hasContent ? answer.content : QByteArray()));
            QCOMPARE(last->trailers, answer.hasContent ? answer.trailers : QByteArray());
        }
        QVERIFY(bytes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ProxyBytes)
#include "tst_proxybytes.moc"
