// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/filtercompletion.h"
#include "core/traffic/trafficfilter.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const FilterCompletions &completions)
{
    QStringList texts;
    for (const FilterCompletion &choice : completions.choices)
        texts << choice.text;
    return texts;
}

} // namespace

class TestFilterCompletion final : public QObject
{
    Q_OBJECT

private slots:
    void offersKeysAndValues_data();
    void offersKeysAndValues();
    void everythingOfferedIsUnderstood();
    void examplesAreUnderstood();
};

void TestFilterCompletion::offersKeysAndValues_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");

    QTest::newRow("key") << u"x st|"_s << QStringList {u"status:"_s} << 2 << 2;
    QTest::newRow("two") << u"s|"_s
                         << QStringList {u"status:"_s, u"size:"_s, u"since:"_s, u"server:"_s} << 0
                         << 1;
    QTest::newRow("negated") << u"-me|"_s << QStringList {u"method:"_s} << 1 << 2;
    QTest::newRow("in a word") << u"me|thod:GET"_s << QStringList {u"method:"_s} << 0 << 10;
    QTest::newRow("value") << u"a IS:re| b"_s << QStringList {u"refused"_s, u"replayed"_s} << 5
                           << 2;
    QTest::newRow("case") << u"method:po|"_s << QStringList {u"POST"_s} << 7 << 2;
    QTest::newRow("no more") << u"zzz|"_s << QStringList() << 0 << 3;
    QTest::newRow("any value") << u"path:/|"_s << QStringList() << 5 << 1;
    QTest::newRow("in quotes") << u"\"a st|"_s << QStringList() << 0 << 0;
}

void TestFilterCompletion::offersKeysAndValues()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(int, position);
    QFETCH(int, length);
    const int cursor = int(text.indexOf(u'|'));
    const FilterCompletions completions = completeFilter(text.remove(cursor, 1), cursor);
    QCOMPARE(textsOf(completions), expected);
    QCOMPARE(completions.position, position);
    QCOMPARE(completions.length, length);
}

void TestFilterCompletion::everythingOfferedIsUnderstood()
{
    const QStringList keys = textsOf(completeFilter({}, 0));
    QVERIFY(keys.size() > 5);
    for (const QString &key : keys) {
        const auto alone = TrafficFilter::parse(key);
        QVERIFY(!alone); // a value is missing, but the key is known
        QVERIFY2(alone.error().message.contains(key), qPrintable(alone.error().message));
        const QStringList values = textsOf(completeFilter(key, int(key.size())));
        for (const QString &value : values)
            QVERIFY2(TrafficFilter::parse(key + value), qPrintable(key + value));
    }
}

void TestFilterCompletion::examplesAreUnderstood()
{
    const auto examples = filterExamples();
    QVERIFY(!examples.isEmpty());
    for (const FilterCompletion &example : examples)
        QVERIFY2(TrafficFilter::parse(example.text), qPrintable(example.text));
}

QTEST_APPLESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
