// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/tunnel/websocketcourse.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray goingAway = "\x88\x02\x03\xe9"_ba;

QByteArray longFrame(qsizetype size)
{
    QByteArray head = "\x82\x7f"_ba + QByteArray(4, '\0');
    for (int shift = 24; shift >= 0; shift -= 8)
        head += char(size >> shift);
    return head + QByteArray(size, 'x');
}

} // namespace

// What passes of a WebSocket whose server leaves.
class tst_WebSocketCourse final : public QObject
{
    Q_OBJECT

private slots:
    void theCloseComesBetweenFrames_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("empty") << "\x81\x00"_ba;
        QTest::newRow("short") << "\x01\x03"
                                  "abc"_ba;
        QTest::newRow("masked") << "\x81\x83"
                                   "mask123"_ba;
        QTest::newRow("two bytes of length") << "\x82\x7e\x01\x00"_ba + QByteArray(256, 'x');
        QTest::newRow("eight bytes of length") << longFrame(70'000);
    }

    // Wherever the bytes are cut, and whenever the server leaves.
    void theCloseComesBetweenFrames()
    {
        QFETCH(const QByteArray, frame);
        const QByteArray bytes = frame + frame;
        const qsizetype step = std::max<qsizetype>(1, frame.size() / 50);
        for (qsizetype at = 0; at <= bytes.size(); at += step) {
            Core::WebSocketCourse course;
            QByteArray passed = course.fromUpstream(bytes.first(at));
            QCOMPARE(passed, bytes.first(at));
            passed += course.farewellToClient();
            passed += course.fromUpstream(bytes.sliced(at));
            passed += course.fromUpstream(frame);
            const qsizetype frames = (at + frame.size() - 1) / frame.size();
            QCOMPARE(passed, bytes.first(frames * frame.size()) + goingAway);
        }
    }

    void whatIsSentToAServerIsMasked()
    {
        Core::WebSocketCourse course;
        const QByteArray frame = course.farewellToUpstream();
        QCOMPARE(frame.first(2), "\x88\x82"_ba);
        QCOMPARE(char(frame[6] ^ frame[2]), '\x03');
        QCOMPARE(char(frame[7] ^ frame[3]), '\xe9');
        QVERIFY(course.farewellToUpstream().isEmpty());
        QVERIFY(course.fromClient("\x82\x80mask").isEmpty());
    }

    void itIsOverWhenTheClientHasClosedToo()
    {
        Core::WebSocketCourse course;
        QVERIFY(!course.isOver());
        course.farewellToClient();
        course.farewellToUpstream();
        QVERIFY(!course.isOver());
        course.fromClient("\x81\x80mask\x88");
        QVERIFY(!course.isOver());
        course.fromClient("\x80mask");
        QVERIFY(course.isOver());
    }

    void whatHasBeenClosedIsNotClosedAgain()
    {
        Core::WebSocketCourse course;
        const QByteArray close = "\x88\x02\x03\xe8"_ba;
        QCOMPARE(course.fromUpstream(close), close);
        QVERIFY(course.farewellToClient().isEmpty());
        course.fromClient("\x88\x80mask");
        QVERIFY(course.isOver());
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketCourse)
#include "tst_websocketcourse.moc"
