// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/epolldispatcher.h"

#include <QEventLoop>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <unistd.h>

#include <array>
#include <atomic>

using namespace std::chrono_literals;

namespace {

// A thread that turns our loop, with an object in it to post to.
class LoopThread
{
public:
    LoopThread()
    {
        m_thread.setEventDispatcher(new Core::EpollDispatcher);
        context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~LoopThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    template<typename F>
    void run(F function)
    {
        QMetaObject::invokeMethod(&context, std::move(function));
    }

    QObject context;

private:
    QThread m_thread;
};

} // namespace

class TestEpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void runsWhatIsPosted()
    {
        LoopThread loop;
        std::atomic<int> count = 0;
        for (int i = 0; i < 1'000; ++i)
            loop.run([&] { ++count; });
        QTRY_COMPARE(count.load(), 1'000);
    }

    void firesTimersInOrder()
    {
        LoopThread loop;
        std::atomic<int> order = 0;
        std::atomic<int> ticks = 0;
        loop.run([&] {
            auto *tick = new QTimer(QThread::currentThread()->eventDispatcher());
            QObject::connect(tick, &QTimer::timeout, tick, [&, tick] {
                if (++ticks == 5)
                    tick->stop();
            });
            tick->start(5ms);
            QTimer::singleShot(60ms, tick, [&] { order = order * 10 + 2; });
            QTimer::singleShot(10ms, tick, [&] { order = order * 10 + 1; });
            QTimer::singleShot(0, tick, [&] { order = order * 10 + 3; });
        });
        QTRY_COMPARE(order.load(), 312);
        QTRY_COMPARE(ticks.load(), 5);
    }

    void stopsATimerInsideItself()
    {
        LoopThread loop;
        std::atomic<int> ticks = 0;
        std::atomic<bool> later = false;
        loop.run([&] {
            auto *timer = new QTimer;
            QObject::connect(timer, &QTimer::timeout, timer, [&, timer] {
                ++ticks;
                delete timer;
            });
            timer->start(1ms);
            QTimer::singleShot(50ms, &loop.context, [&] { later = true; });
        });
        QTRY_VERIFY(later);
        QCOMPARE(ticks.load(), 1);
    }

    void echoesThroughSockets()
    {
        LoopThread loop;
        std::atomic<quint16> port = 0;
        loop.run([&] {
            auto *server = new QTcpServer(QThread::currentThread()->eventDispatcher());
            server->listen(QHostAddress::LocalHost);
            QObject::connect(server, &QTcpServer::newConnection, server, [server] {
                QTcpSocket *socket = server->nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [socket] { socket->write(socket->readAll()); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            });
            port = server->serverPort();
        });
        QTRY_VERIFY(port != 0);
        const QByteArray sent(1'000'000, 'x');
        for (int round = 0; round < 3; ++round) { // descriptors get their old numbers again
            QTcpSocket client;
            client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            client.write(sent);
            QByteArray received;
            QTRY_VERIFY((received += client.readAll()).size() == sent.size());
            QCOMPARE(received, sent);
        }
    }

    void servesTwoNotifiersOfOneDescriptor()
    {
        LoopThread loop;
        std::array<int, 2> pipe;
        QCOMPARE(::pipe(pipe.data()), 0);
        std::atomic<int> first = 0;
        std::atomic<int> second = 0;
        loop.run([&] {
            QObject *owner = QThread::currentThread()->eventDispatcher();
            auto *one = new QSocketNotifier(pipe[0], QSocketNotifier::Read, owner);
            auto *two = new QSocketNotifier(pipe[0], QSocketNotifier::Read, owner);
            QObject::connect(two, &QSocketNotifier::activated, owner, [&, two] {
                two->setEnabled(false);
                ++second;
            });
            QObject::connect(one, &QSocketNotifier::activated, owner, [&, one] {
                if (first == 2)
                    one->setEnabled(false);
                ++first;
            });
        });
        QCOMPARE(::write(pipe[1], "x", 1), 1);
        QTRY_COMPARE(first.load(), 3); // goes on after the other one has been switched off
        QCOMPARE(second.load(), 1);
        ::close(pipe[0]);
        ::close(pipe[1]);
    }

    void turnsANestedLoop()
    {
        LoopThread loop;
        std::atomic<bool> done = false;
        loop.run([&] {
            QEventLoop nested;
            QTimer::singleShot(10ms, &nested, &QEventLoop::quit);
            nested.exec();
            done = true;
        });
        QTRY_VERIFY(done);
    }

    void waitsWithoutSpinning()
    {
        LoopThread loop;
        std::atomic<int> turns = 0;
        loop.run([&] {
            auto *dispatcher = QThread::currentThread()->eventDispatcher();
            QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, dispatcher,
                             [&] { ++turns; });
        });
        std::atomic<bool> later = false;
        loop.run([&] { QTimer::singleShot(200ms, &loop.context, [&] { later = true; }); });
        QTRY_VERIFY(later);
        QVERIFY2(turns < 20, qPrintable(QString::number(turns)));
    }
};

QTEST_GUILESS_MAIN(TestEpollDispatcher)
#include "tst_epolldispatcher.moc"
