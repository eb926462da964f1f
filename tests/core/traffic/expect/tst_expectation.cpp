// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/expect/expectation.h"
#include "support/records.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using State = ExpectedCount::State;

class tst_Expectation : public QObject
{
    Q_OBJECT

    static ExchangeRecord hook(const QByteArray &method, const QByteArray &target, int status,
                               const QByteArray &content = {})
    {
        ExchangeRecord record = Testing::makeRecord(1, method, status);
        record.request.target = target;
        record.requestContent = content;
        return record;
    }

    static Expectation expectation(const QString &filter, const ExpectedCount &count = {})
    {
        return {TrafficFilter::parse(filter).value(), count};
    }

private slots:
    void decides_data()
    {
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<State>("before");
        QTest::addColumn<State>("after");
        const qint64 any = ExpectedCount::any;
        QTest::newRow("nothing yet") << 1LL << any << 0LL << State::Pending << State::Failed;
        QTest::newRow("enough") << 2LL << any << 2LL << State::Met << State::Met;
        QTest::newRow("more than enough") << 2LL << any << 9LL << State::Met << State::Met;
        QTest::newRow("exactly") << 2LL << 2LL << 2LL << State::Met << State::Met;
        QTest::newRow("too many") << 2LL << 2LL << 3LL << State::Failed << State::Failed;
        QTest::newRow("none, so far") << 0LL << 0LL << 0LL << State::Pending << State::Met;
        QTest::newRow("none, but one") << 0LL << 0LL << 1LL << State::Failed << State::Failed;
        QTest::newRow("at most, so far") << 0LL << 3LL << 3LL << State::Pending << State::Met;
    }
    void decides()
    {
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        QFETCH(qint64, count);
        QFETCH(State, before);
        QFETCH(State, after);
        Expectation expected = expectation(u"path:/a"_s, {least, most});
        for (qint64 i = 0; i < count; ++i)
            expected.look(hook("GET", "/a", 200), {});
        QCOMPARE(expected.count(), count);
        QCOMPARE(expected.state(false), before);
        QCOMPARE(expected.state(true), after);
    }

    void saysWhereARequestDiffers_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("text");
        QTest::newRow("method") << u"method:PUT path:/hook"_s
                                << u"POST /hook?a=1 404: not method:PUT, the method is POST"_s;
        QTest::newRow("path") << u"method:POST path:/hooks"_s
                              << u"POST /hook?a=1 404: not path:/hooks, the path is /hook"_s;
        QTest::newRow("status") << u"status:2xx"_s
                                << u"POST /hook?a=1 404: not status:2xx, the status is 404"_s;
        QTest::newRow("content")
            << u"body:\"id\":8"_s
            << u"POST /hook?a=1 404: not body:\"id\":8, the content is {\"id\":7}"_s;
        QTest::newRow("field") << u"header:x-none=1"_s
                               << u"POST /hook?a=1 404: not header:x-none=1, there is no x-none"_s;
        QTest::newRow("server") << u"server:b"_s
                                << u"POST /hook?a=1 404: not server:b, the server is hooks"_s;
        QTest::newRow("the first of two")
            << u"method:POST status:200 path:/b"_s
            << u"POST /hook?a=1 404: not status:200, the status is 404"_s;
        QTest::newRow("a word") << u"nowhere"_s << u"POST /hook?a=1 404: not nowhere"_s;
        QTest::newRow("a negation")
            << u"-path:/hook"_s << u"POST /hook?a=1 404: not -path:/hook, the path is /hook"_s;
    }
    void saysWhereARequestDiffers()
    {
        QFETCH(QString, filter);
        QFETCH(QString, text);
        Expectation expected = expectation(filter);
        expected.look(hook("POST", "/hook?a=1", 404, "{\"id\":7}"), {.serverName = u"hooks"_s});
        QCOMPARE(expected.nearestTexts(), QStringList(text));
    }

    void theNearestComeFirst()
    {
        Expectation expected = expectation(u"method:POST path:/hook status:200"_s);
        expected.look(hook("GET", "/a", 404), {});
        expected.look(hook("POST", "/hook", 500), {});
        for (int i = 0; i < 10; ++i)
            expected.look(hook("GET", "/hook", 500), {});
        QCOMPARE(expected.nearest().size(), Expectation::mostMisses);
        QCOMPARE(expected.nearest().first().term, u"status:200"_s);
        QCOMPARE(expected.nearest().last().request, u"GET /hook 500"_s);
    }

    void controlCharactersAreMadeVisible()
    {
        Expectation expected = expectation(u"path:/b"_s);
        expected.look(hook("GET", "/\x1b[2J", 200), {});
        QVERIFY(!expected.nearestTexts().first().contains(u'\x1b'));
    }

    void saysWhatCameOfIt()
    {
        Expectation expected = expectation(u"path:/a"_s, {2, 2});
        QCOMPARE(expected.sentence(), u"Of the requests, 2 should match “path:/a”, but 0 do."_s);
        QCOMPARE(expected.sentence(u"hooks"_s),
                 u"Of the requests to “hooks”, 2 should match “path:/a”, but 0 do."_s);
        expected.look(hook("GET", "/a", 200), {});
        expected.look(hook("GET", "/a", 200), {});
        QCOMPARE(expected.sentence(), u"Requests that match “path:/a”: 2, as expected (2)."_s);
    }
};

QTEST_GUILESS_MAIN(tst_Expectation)
#include "tst_expectation.moc"
