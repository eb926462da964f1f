// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/tree/documenttreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::ContentKind;
using Gui::DocumentTree;
using Gui::DocumentTreeModel;

class tst_DocumentTreeModel final : public QObject
{
    Q_OBJECT

private slots:
    void isAProperModel();
    void showsSeveralDocuments();
    void ownsUpToWhatIsLeftOut();
    void isEmptyWithoutDocument_data();
    void isEmptyWithoutDocument();
    void showsNoControlCharacters();
};

void tst_DocumentTreeModel::isAProperModel()
{
    DocumentTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setTree(DocumentTree::read(R"({"a":[1,{"b":null}],"c":{}})", ContentKind::Json));
    const QModelIndex list = model.index(0, 0, model.index(0, 0));
    QCOMPARE(model.rowCount(list), 2);
    QCOMPARE(model.parent(model.index(1, 1, list)), list);
    model.setTree(DocumentTree::read("<a><b/></a>", ContentKind::Xml));
    QCOMPARE(model.rowCount(), 1);
}

void tst_DocumentTreeModel::showsSeveralDocuments()
{
    DocumentTreeModel model;
    model.setTree(DocumentTree::read("{\"a\":1}\n{\"a\":2}\n", ContentKind::Json));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex value = model.index(0, 0, model.index(1, 0));
    QCOMPARE(model.value(value), u"2"_s);
    QCOMPARE(model.path(value), u"$.a"_s);
}

void tst_DocumentTreeModel::ownsUpToWhatIsLeftOut()
{
    const QByteArray most = "[" + QByteArray("1,").repeated(DocumentTree::mostNodes - 2) + "1]";
    QVERIFY(!DocumentTree::read(most, ContentKind::Json).isCut);
    const DocumentTree tree = DocumentTree::read("[1," + most.sliced(1), ContentKind::Json);
    QVERIFY(tree.isCut);
    QCOMPARE(tree.nodes.size(), DocumentTree::mostNodes + 1);
}

void tst_DocumentTreeModel::isEmptyWithoutDocument_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing") << QByteArray() << int(ContentKind::Json);
    QTest::newRow("no XML") << QByteArray("hello") << int(ContentKind::Xml);
    QTest::newRow("other kind") << QByteArray("{}") << int(ContentKind::Text);
}

void tst_DocumentTreeModel::isEmptyWithoutDocument()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, kind);
    QVERIFY(DocumentTree::read(text, ContentKind(kind)).isEmpty());
}

void tst_DocumentTreeModel::showsNoControlCharacters()
{
    DocumentTreeModel model;
    model.setTree(DocumentTree::read("{\"a\\nb\":\"\\u202ex\"}", ContentKind::Json));
    const QModelIndex member = model.index(0, 0, model.index(0, 0));
    QVERIFY(!member.data().toString().contains(u'\n'));
    QVERIFY(!member.siblingAtColumn(1).data().toString().contains(QChar(0x202E)));
    QCOMPARE(model.value(member), QString(QChar(0x202E) + u"x"_s));
}

QTEST_GUILESS_MAIN(tst_DocumentTreeModel)

#include "tst_documenttreemodel.moc"
