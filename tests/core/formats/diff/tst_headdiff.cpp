// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/diff/headdiff.h"

#include <QTest>

using namespace Core;
using Type = HeaderChange::Type;

class TestHeadDiff final : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryChange();
    void alignsSeveralOfOneName();
    void tellsFewMoves();
    void comparesNothing();
};

void TestHeadDiff::tellsEveryChange()
{
    const auto changes = diffHeaders({{"Host", "a"}, {"Accept", "x"}, {"Old", "1"}, {"Same", "s"}},
                                     {{"host", "a"}, {"New", "2"}, {"accept", "y"}, {"Same", "s"}});
    QCOMPARE(changes,
             QList<HeaderChange>({{Type::Same, "host", "a", "a"},
                                  {Type::Added, "New", {}, "2"},
                                  {Type::Changed, "accept", "x", "y"},
                                  {Type::Removed, "Old", "1", {}},
                                  {Type::Same, "Same", "s", "s"}}));
}

void TestHeadDiff::alignsSeveralOfOneName()
{
    const auto changes
        = diffHeaders({{"Set-Cookie", "a=1"}, {"Set-Cookie", "b=1"}, {"Set-Cookie", "c=1"}},
                      {{"Set-Cookie", "b=1"}, {"Set-Cookie", "c=2"}});
    QCOMPARE(changes,
             QList<HeaderChange>({{Type::Removed, "Set-Cookie", "a=1", {}},
                                  {Type::Same, "Set-Cookie", "b=1", "b=1"},
                                  {Type::Changed, "Set-Cookie", "c=1", "c=2"}}));
}

void TestHeadDiff::tellsFewMoves()
{
    const auto changes = diffHeaders({{"A", "1"}, {"B", "1"}, {"C", "1"}, {"D", "1"}},
                                     {{"B", "1"}, {"C", "1"}, {"D", "1"}, {"A", "1"}});
    QCOMPARE(changes.size(), 4);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(changes[i].type, Type::Same);
    QCOMPARE(changes[3].type, Type::Moved);
    QCOMPARE(changes[3].name, QByteArray("A"));
}

void TestHeadDiff::comparesNothing()
{
    QVERIFY(diffHeaders({}, {}).isEmpty());
    QCOMPARE(diffHeaders({{"A", "1"}}, {}).first().type, Type::Removed);
    QCOMPARE(diffHeaders({}, {{"A", "1"}}).first().type, Type::Added);
}

QTEST_APPLESS_MAIN(TestHeadDiff)
#include "tst_headdiff.moc"
