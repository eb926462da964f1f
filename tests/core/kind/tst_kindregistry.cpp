// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/kindregistry.h"
#include "support/projectfolder.h"
#include "support/proposingkind.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_KindRegistry final : public QObject
{
    Q_OBJECT

private slots:
    void collectsProposalsOfAllKinds()
    {
        const Testing::ProjectFolder folder;
        Core::KindRegistry kinds = Testing::testKinds();
        QVERIFY(kinds.proposals(folder.path()).isEmpty());
        kinds.add(Testing::proposingKind());
        Core::ServerKind other = Testing::proposingKind();
        other.id = u"other"_s;
        other.propose = [](const QString &) {
            Core::Proposal middle;
            middle.title = u"middle"_s;
            middle.rank = 7;
            return Core::Proposals {middle};
        };
        kinds.add(other);
        const auto titles = [&] {
            QStringList all;
            const Core::Proposals proposals = kinds.proposals(folder.path());
            for (const Core::Proposal &each : proposals)
                all << each.title;
            return all;
        };
        QCOMPARE(titles(), (QStringList {u"middle"_s, u"anything"_s}));
        folder.add(u"made"_s);
        QCOMPARE(titles(), (QStringList {u"run one"_s, u"middle"_s, u"run two"_s, u"anything"_s}));
    }

    void findsKindsById()
    {
        const Core::KindRegistry kinds = Testing::testKinds();
        QCOMPARE(kinds.find(u"folder"_s)->id, u"folder"_s);
        QVERIFY(!kinds.find(u"Folder"_s));
    }
};

QTEST_APPLESS_MAIN(tst_KindRegistry)
#include "tst_kindregistry.moc"
