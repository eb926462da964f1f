// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"

#include <QDir>
#include <QTimer>

#include <random>
#include <stdexcept>

using namespace Core;
using namespace Testing;
using namespace std::chrono_literals;

namespace {

int openDescriptors()
{
    return int(QDir(QStringLiteral("/proc/self/fd"))
                   .entryList(QDir::NoDotAndDotDot | QDir::AllEntries)
                   .size());
}

} // namespace

// Many clients that do anything at any time, against a handler that does too: nothing may be left.
class TestChaos : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingBehind();

private:
    void handle(const ExchangePtr &exchange);
    void answer(const ExchangePtr &exchange);
    void answerOrThrow(const ExchangePtr &exchange);
    QByteArray someRequest();
    int upTo(int bound) { return int(m_random() % unsigned(bound)); }

    std::mt19937 m_random {20261120};
};

void TestChaos::handle(const ExchangePtr &exchange)
{
    const std::weak_ptr<Exchange> watched = exchange;
    exchange->onClientGone([watched] {
        const ExchangePtr lost = watched.lock();
        QVERIFY(!lost || lost->isOver());
    });
    switch (upTo(4)) {
    case 0:
        answerOrThrow(exchange);
        break;
    case 1:
        QTimer::singleShot(upTo(20), this, [this, exchange] { answer(exchange); });
        break;
    case 2:
        exchange->collectBody(50'000,
                              [this, exchange](const QByteArray &) { answerOrThrow(exchange); });
        break;
    case 3:
        exchange->begin({}, std::nullopt);
        exchange->receiveBody(
            [this, exchange](QByteArrayView chunk) {
                exchange->write(chunk.toByteArray());
                exchange->pauseBody();
                QTimer::singleShot(upTo(3), this, [exchange] { exchange->resumeBody(); });
            },
            [exchange](const Headers &) { exchange->end(); });
        break;
    }
}

void TestChaos::answer(const ExchangePtr &exchange)
{
    switch (upTo(4)) {
    case 0:
        exchange->respond({}, QByteArray(upTo(300'000), 'x'));
        break;
    case 1:
        exchange->begin({}, 1000);
        exchange->write(QByteArray(500, 'x'));
        QTimer::singleShot(upTo(10), this, [exchange] {
            exchange->write(QByteArray(500, 'y'));
            exchange->end();
        });
        break;
    case 2:
        exchange->reset({});
        break;
    case 3:
        break; // forgotten
    }
}

void TestChaos::answerOrThrow(const ExchangePtr &exchange)
{
    if (upTo(5) == 0)
        throw std::runtime_error("chaos");
    answer(exchange);
}

QByteArray TestChaos::someRequest()
{
    switch (upTo(5)) {
    case 0:
        return getRequest();
    case 1:
        return postHead(20'000) + QByteArray(20'000, 'x');
    case 2:
        return "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
               "5\r\nhello\r\n0\r\nX: 1\r\n\r\n";
    case 3:
        return getRequest("/", "Connection: close\r\n");
    }
    return "nonsense\r\n\r\n";
}

void TestChaos::leavesNothingBehind()
{
    const int before = openDescriptors();
    {
        ListenerFixture server([this](const ExchangePtr &exchange) { handle(exchange); });
        for (int i = 0; i < 400; ++i) {
            auto *client = new QTcpSocket(this);
            client->connectToHost(QHostAddress(QHostAddress::LocalHost), server.port);
            QByteArray bytes;
            for (int count = upTo(4); count >= 0; --count)
                bytes += someRequest();
            bytes.chop(upTo(3) == 0 ? upTo(int(bytes.size())) : 0);
            connect(client, &QTcpSocket::connected, client,
                    [client, bytes] { client->write(bytes); });
            const bool isRude = upTo(2) == 0;
            QTimer::singleShot(upTo(60), client, [client, isRude] {
                if (isRude)
                    client->abort();
                else
                    client->disconnectFromHost();
                client->deleteLater();
            });
            if (i % 10 == 0)
                QTest::qWait(2);
        }
        QTRY_VERIFY_WITH_TIMEOUT(findChildren<QTcpSocket *>().isEmpty(), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(server.listener->counters().connections, 0, 10'000);
        QCOMPARE(server.listener->counters().inFlight, 0);
        QVERIFY(!server.records.empty());
    }
    QTRY_VERIFY(openDescriptors() <= before + 2);
}

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_chaos.moc"
