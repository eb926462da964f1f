// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverholds.h"
#include "core/server/serverlist.h"
#include "gui/servers/servercolumn.h"
#include "gui/servers/serverlistmodel.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Gui::ServerColumn;
using Gui::ServerListModel;

class TestServerListModel final : public QObject
{
    Q_OBJECT

private slots:
    void followsTheList()
    {
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers(kinds);
        servers.add(Testing::testConfig(u"early"_s));
        ServerListModel model(servers);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 1);
        servers.add(Testing::testConfig(u"b"_s));
        servers.add(Testing::testConfig(u"c"_s), 0);
        QCOMPARE(names(model), (QStringList {u"c"_s, u"early"_s, u"b"_s}));
        servers.move(0, 2);
        QCOMPARE(names(model), (QStringList {u"early"_s, u"b"_s, u"c"_s}));
        servers.move(2, 1);
        servers.remove(servers.at(0).id());
        QCOMPARE(names(model), (QStringList {u"c"_s, u"b"_s}));
        servers.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsStateAndFigures()
    {
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers(kinds);
        ServerListModel model(servers);
        Core::Server &server = servers.add(Testing::testConfig());
        QCOMPARE(cell(model, 0, ServerColumn::State), u"Stopped"_s);
        QCOMPARE(cell(model, 0, ServerColumn::Uptime), QString());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        server.start();
        QTRY_COMPARE(cell(model, 0, ServerColumn::State), u"Running"_s);
        QVERIFY(changes.count() > 0);
        QCOMPARE(cell(model, 0, ServerColumn::Url), server.url().toString());
        changes.clear();
        // What an exception is answered with counts as an error.
        QCOMPARE(Testing::request(server.port(), "GET", "/throw").status, 500);
        QTRY_COMPARE(cell(model, 0, ServerColumn::Errors), u"1"_s);
        QTRY_VERIFY(changes.count() > 0);
    }

    void tellsWhatIsHeld()
    {
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers(kinds);
        ServerListModel model(servers);
        Core::Server &server = servers.add(Testing::testConfig());
        server.start();
        QTRY_COMPARE(cell(model, 0, ServerColumn::State), u"Running"_s);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const auto before = changes.count();
        server.holds().add({.exchangeId = 1});
        QVERIFY(changes.count() > before);
        server.holds().add({.exchangeId = 2});
        QCOMPARE(cell(model, 0, ServerColumn::State), u"2 held"_s);
        server.holds().letAllGoOn();
        QCOMPARE(cell(model, 0, ServerColumn::State), u"Running"_s);
    }

    void renames()
    {
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers(kinds);
        ServerListModel model(servers);
        servers.add(Testing::testConfig(u"a"_s));
        servers.add(Testing::testConfig(u"b"_s));
        const QModelIndex name = model.index(0, ServerColumn::Name);
        QVERIFY(name.flags() & Qt::ItemIsEditable);
        QVERIFY(model.setData(name, u" new "_s, Qt::EditRole));
        QCOMPARE(servers.at(0).name(), u"new"_s);
        QVERIFY(!model.setData(name, u"  "_s, Qt::EditRole));
        QVERIFY(model.setData(name, u"b"_s, Qt::EditRole));
        QVERIFY(servers.at(0).name() != servers.at(1).name());
    }

    void movesByDragging_data()
    {
        QTest::addColumn<QList<int>>("dragged");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first to the end") << QList<int> {0} << 4 << u"bcda"_s;
        QTest::newRow("last to the front") << QList<int> {3} << 0 << u"dabc"_s;
        QTest::newRow("one down") << QList<int> {1} << 3 << u"acbd"_s;
        QTest::newRow("to its own place") << QList<int> {1} << 1 << u"abcd"_s;
        QTest::newRow("two to the front") << QList<int> {1, 3} << 0 << u"bdac"_s;
        QTest::newRow("two to the end") << QList<int> {0, 2} << 4 << u"bdac"_s;
        QTest::newRow("two together in the middle") << QList<int> {0, 3} << 2 << u"badc"_s;
    }

    void movesByDragging()
    {
        QFETCH(QList<int>, dragged);
        QFETCH(int, before);
        QFETCH(QString, expected);
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers(kinds);
        for (const QChar name : u"abcd"_s)
            servers.add(Testing::testConfig(name));
        ServerListModel model(servers);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QModelIndexList indexes;
        for (const int row : dragged)
            indexes.append(model.index(row, ServerColumn::Name));
        const std::unique_ptr<QMimeData> data(model.mimeData(indexes));
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
        QCOMPARE(names(model).join(QString()), expected);
    }

    void refusesForeignDrops()
    {
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers(kinds);
        servers.add(Testing::testConfig());
        ServerListModel model(servers);
        QMimeData data;
        data.setText(u"x"_s);
        QVERIFY(!model.dropMimeData(&data, Qt::MoveAction, 0, 0, {}));
    }

    void showsNamesAsPlainText()
    {
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers(kinds);
        servers.add(Testing::testConfig(u"<img src=x>\x1b[31m"_s));
        ServerListModel model(servers);
        const QModelIndex name = model.index(0, ServerColumn::Name);
        QVERIFY(!name.data().toString().contains(QChar(0x1b)));
        QVERIFY(!name.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    }

    void warnsOfServersBeyondLoopback()
    {
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers(kinds);
        Core::ServerConfig config = Testing::testConfig();
        config.host = u"0.0.0.0"_s;
        servers.add(config);
        servers.add(Testing::testConfig());
        ServerListModel model(servers);
        const auto spoken = [&model](int row) {
            return model.index(row, ServerColumn::Url).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(spoken(0).contains(u"network"_s));
        QVERIFY(!spoken(1).contains(u"network"_s));
    }

private:
    static QString cell(const ServerListModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    static QStringList names(const ServerListModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(cell(model, row, ServerColumn::Name));
        return names;
    }
};

QTEST_MAIN(TestServerListModel)
#include "tst_serverlistmodel.moc"
