// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/needsring.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

ServerConfig server(const QString &id, const QStringList &needs = {})
{
    ServerConfig config;
    config.id = id;
    config.name = id.toUpper();
    config.needs = needs;
    return config;
}

} // namespace

class tst_NeedsRing final : public QObject
{
    Q_OBJECT

private slots:
    void findsNoneInATree()
    {
        const QList<ServerConfig> all {server(u"web"_s, {u"api"_s, u"db"_s}),
                                       server(u"api"_s, {u"db"_s}), server(u"db"_s),
                                       server(u"odd"_s, {u"gone"_s})};
        QVERIFY(NeedsRing::find(all).names.isEmpty());
    }

    void namesTheRing()
    {
        const QList<ServerConfig> all {server(u"top"_s, {u"a"_s}), server(u"a"_s, {u"b"_s}),
                                       server(u"b"_s, {u"c"_s}), server(u"c"_s, {u"a"_s})};
        const NeedsRing ring = NeedsRing::find(all);
        QCOMPARE(ring.names, (QStringList {u"A"_s, u"B"_s, u"C"_s}));
        QVERIFY(ring.sentence().contains(u"“A” needs “B”, “B” needs “C”, “C” needs “A”"_s));
    }

    void namesAServerThatNeedsItself()
    {
        const NeedsRing ring = NeedsRing::find({server(u"a"_s, {u"a"_s})});
        QCOMPARE(ring.sentence(), u"“A” needs itself."_s);
    }

    void looksOnlyAtWhatAServerNeeds()
    {
        const QList<ServerConfig> all {server(u"a"_s, {u"b"_s}), server(u"b"_s, {u"a"_s}),
                                       server(u"free"_s, {u"other"_s}), server(u"other"_s)};
        QVERIFY(NeedsRing::find(all, u"free"_s).names.isEmpty());
        QVERIFY(!NeedsRing::find(all, u"b"_s).names.isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_NeedsRing)
#include "tst_needsring.moc"
