// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"
#include "support/rawclient.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTest>

#include <unistd.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Testing::PortsideProcess;
using Testing::RawClient;

// What a server does when its process may open no more files: it waits, says so, and goes on.
class tst_OutOfDescriptors final : public QObject
{
    Q_OBJECT

private slots:
    void pausesAndGoesOn();
};

namespace {

// Processor time that a process has used.
std::chrono::milliseconds usedBy(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1ms;
    const QByteArray text = file.readAll();
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr int userTime = 11; // of what follows the name
    return std::chrono::milliseconds(
        (fields[userTime].toLongLong() + fields[userTime + 1].toLongLong()) * 1'000
        / ::sysconf(_SC_CLK_TCK));
}

QString nextLog(PortsideProcess &portside, const QString &level)
{
    for (int tries = 0; tries < 20; ++tries) {
        const QJsonObject event = portside.readEvent(u"log"_s);
        if (event.isEmpty() || event[u"level"_s] == level)
            return event[u"message"_s].toString();
    }
    return {};
}

} // namespace

void tst_OutOfDescriptors::pausesAndGoesOn()
{
    PortsideProcess portside(
        PortsideProcess::Shell {u"ulimit -n 32; exec \"$PORTSIDE\" serve /etc --json"_s});
    const quint16 port = portside.waitUntilReady();
    QVERIFY(port > 0);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 40; ++i)
        clients.push_back(std::make_unique<RawClient>(port));
    QVERIFY(nextLog(portside, u"warning"_s).startsWith(u"New connections wait"_s));

    // Who is in is answered, if not from files, and waiting costs nothing.
    clients.front()->send("OPTIONS / HTTP/1.1\r\nHost: localhost\r\n\r\n"
                          "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(clients.front()->readResponse().status, 204);
    QCOMPARE(clients.front()->readResponse().status, 503);
    const qint64 pid = portside.process().processId();
    const auto before = usedBy(pid);
    QTest::qWait(1'000); // the time over which the processor is watched
    QVERIFY2(usedBy(pid) - before < 200ms, "it spins while it waits for descriptors");

    clients.clear();
    QVERIFY(nextLog(portside, u"info"_s).startsWith(u"New connections are accepted again"_s));
    RawClient late(port);
    late.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(late.readResponse().status, 200);
}

QTEST_GUILESS_MAIN(tst_OutOfDescriptors)
#include "tst_outofdescriptors.moc"
