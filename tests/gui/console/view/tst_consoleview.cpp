// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consoleparser.h"
#include "gui/console/view/consoleview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using Core::ConsoleRing;
using Gui::ConsoleView;

class tst_ConsoleView final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void followsTheEnd();
    void staysWhereItIs();
    void staysWhenLinesGo();
    void showsTheEndOfWrappedLines();
    void scrollsThroughLongLines();
    void selectsByKeys();
    void selectsByMouse();
    void selectsWords();
    void opensLinksByMouse();
    void opensLinksByKeys();
    void showsMatches();
    void copiesWhatIsShown();
    void joinsContinuedLines();
    void paintsColours();
    void standsAnyWidth();
    void isReadByScreenReaders();

private:
    void print(const QByteArray &text);
    void printLines(int from, int count);
    QPoint pointAt(int row, int column) const;
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<ConsoleRing> m_ring;
    std::unique_ptr<ConsoleView> m_view;
};

void tst_ConsoleView::init()
{
    m_view.reset();
    m_ring = std::make_unique<ConsoleRing>();
    m_view = std::make_unique<ConsoleView>();
    m_view->setRing(m_ring.get());
    m_view->resize(600, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_ConsoleView::print(const QByteArray &text)
{
    Core::ConsoleParser parser;
    parser.feed(Core::ConsoleSource::Output, text, QDateTime::currentDateTimeUtc());
    parser.end(Core::ConsoleSource::Output);
    m_ring->append(parser.take());
    m_view->refresh();
}

void tst_ConsoleView::printLines(int from, int count)
{
    QByteArray text;
    for (int i = from; i < from + count; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    print(text);
}

// The left edge of a character in a monospaced font; behind the gutter.
QPoint tst_ConsoleView::pointAt(int row, int column) const
{
    const QFontMetricsF metrics(m_view->font());
    const int gutter = m_view->fontMetrics().horizontalAdvance(u"▲"_s) + 16;
    return {gutter + int(column * metrics.horizontalAdvance(u'x')) + 2,
            4 + int((row + 0.5) * std::ceil(metrics.lineSpacing()))};
}

void tst_ConsoleView::followsTheEnd()
{
    QVERIFY(m_view->isAtEnd());
    printLines(0, 1'000);
    QVERIFY(m_view->isAtEnd());
    QVERIFY(m_view->visibleText().contains(u"line 999"_s));
    printLines(1'000, 1'000);
    QVERIFY(m_view->visibleText().contains(u"line 1999"_s));
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
}

void tst_ConsoleView::staysWhereItIs()
{
    printLines(0, 1'000);
    QSignalSpy ends(m_view.get(), &ConsoleView::atEndChanged);
    press(Qt::Key_PageUp);
    QCOMPARE(ends.size(), 1);
    QVERIFY(!m_view->isAtEnd());
    const QString before = m_view->visibleText();
    printLines(1'000, 1'000);
    QCOMPARE(m_view->visibleText(), before);
    press(Qt::Key_Home);
    QVERIFY(m_view->visibleText().startsWith(u"line 0\n"_s));
    m_view->verticalScrollBar()->setValue(500);
    QVERIFY(m_view->visibleText().startsWith(u"line 500\n"_s));
    press(Qt::Key_End);
    QCOMPARE(ends.size(), 2);
    QVERIFY(m_view->visibleText().contains(u"line 1999"_s));
}

void tst_ConsoleView::staysWhenLinesGo()
{
    m_view->setRing(nullptr);
    m_ring = std::make_unique<ConsoleRing>(1 << 20, 100);
    m_view->setRing(m_ring.get());
    printLines(0, 100);
    m_view->verticalScrollBar()->setValue(50);
    QVERIFY(m_view->visibleText().startsWith(u"line 50\n"_s));
    printLines(100, 40);
    QVERIFY(m_view->visibleText().startsWith(u"line 50\n"_s));
    QCOMPARE(m_view->verticalScrollBar()->value(), 10);
    printLines(140, 40); // line 50 is gone: the oldest one that is left
    QVERIFY(m_view->visibleText().startsWith(u"line 80\n"_s));
}

void tst_ConsoleView::showsTheEndOfWrappedLines()
{
    printLines(0, 10);
    print(QByteArray(3'000, 'x') + "END\n");
    QVERIFY(m_view->isAtEnd());
    press(Qt::Key_Up);
    QVERIFY(!m_view->isAtEnd());
    press(Qt::Key_Down);
    QVERIFY(m_view->isAtEnd());
}

void tst_ConsoleView::scrollsThroughLongLines()
{
    // Some fifty rows, of which a few are in sight at a time.
    print(QByteArray(4'000, 'x') + '\n');
    print("last\n");
    press(Qt::Key_Home);
    int steps = 0;
    while (!m_view->isAtEnd() && steps < 1'000) {
        press(Qt::Key_Down);
        ++steps;
    }
    QVERIFY2(steps > 20 && steps < 1'000, qPrintable(QString::number(steps)));
    m_view->setWraps(false);
    QVERIFY(m_view->isAtEnd());
    QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 1'000);
}

void tst_ConsoleView::selectsByKeys()
{
    printLines(0, 5);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"line 0\nline 1\n"_s);
    press(Qt::Key_End, Qt::ShiftModifier);
    const QString all = u"line 0\nline 1\nline 2\nline 3\nline 4"_s;
    QCOMPARE(m_view->selectedText(), all);
    press(Qt::Key_Home, Qt::ShiftModifier);
    QVERIFY(m_view->selectedText().isEmpty());
    QSignalSpy copies(m_view.get(), &ConsoleView::copied);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copies.size(), 0);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), all);
}

void tst_ConsoleView::selectsByMouse()
{
    printLines(0, 5);
    QWidget *area = m_view->viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, pointAt(1, 2));
    QTest::mouseMove(area, pointAt(2, 3));
    QTest::mouseMove(area, pointAt(2, 4));
    QTest::mouseRelease(area, Qt::LeftButton, {}, pointAt(2, 4));
    QCOMPARE(m_view->selectedText(), u"ne 1\nline"_s);
    QTest::mouseClick(area, Qt::LeftButton, Qt::ShiftModifier, pointAt(3, 0));
    QCOMPARE(m_view->selectedText(), u"ne 1\nline 2\n"_s);
    QTest::mouseClick(area, Qt::LeftButton, {}, pointAt(0, 0));
    QVERIFY(m_view->selectedText().isEmpty());
}

void tst_ConsoleView::selectsWords()
{
    print("one two three\n");
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(0, 5));
    QCOMPARE(m_view->selectedText(), u"two"_s);
}

void tst_ConsoleView::opensLinksByMouse()
{
    print("see http://127.0.0.1:8000/ now\n");
    QSignalSpy opened(m_view.get(), &ConsoleView::linkOpened);
    const auto click = [this](int row, int column) {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(row, column));
    };
    click(0, 1);
    click(0, 28);
    click(0, 60);
    click(1, 10);
    QCOMPARE(opened.size(), 0);
    click(0, 10);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toUrl(), QUrl(u"http://127.0.0.1:8000/"_s));
}

void tst_ConsoleView::opensLinksByKeys()
{
    print("http://a.example/ and http://b.example/\n");
    printLines(0, 200);
    print("http://c.example/\n");
    press(Qt::Key_Home);
    QSignalSpy opened(m_view.get(), &ConsoleView::linkOpened);
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Return);
    QStringList hosts;
    for (const QVariantList &one : opened)
        hosts += one[0].toUrl().host();
    QCOMPARE(hosts, QStringList({u"a.example"_s, u"b.example"_s, u"c.example"_s, u"b.example"_s}));
    QVERIFY(m_view->visibleText().contains(u"b.example"_s));
}

void tst_ConsoleView::showsMatches()
{
    printLines(0, 1'000);
    Core::ConsoleSearch search;
    search.setText(u"line 500"_s, Qt::CaseSensitive);
    search.update(*m_ring);
    m_view->setSearch(&search);
    m_view->showMatch(search.at(0));
    QVERIFY(m_view->visibleText().contains(u"line 500"_s));
    QVERIFY(!m_view->isAtEnd());
    m_view->grab(); // marks are painted
    m_view->setSearch(nullptr);
}

void tst_ConsoleView::copiesWhatIsShown()
{
    print("token=secret\n");
    m_view->setShown(
        [](const QString &text) { return QString(text).replace(u"secret"_s, u"•••"_s); });
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), u"token=•••"_s);
    QCOMPARE(m_view->visibleText(), u"token=•••"_s);
}

void tst_ConsoleView::joinsContinuedLines()
{
    print(QByteArray(10'000, 'x') + "\nnext\n");
    QVERIFY(m_ring->size() > 2);
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), QString(QString(10'000, u'x') + u"\nnext"));
}

void tst_ConsoleView::paintsColours()
{
    const auto reds = [this] {
        const QImage image = m_view->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).red() > image.pixelColor(x, y).blue() + 60;
        }
        return count;
    };
    print("plain\n");
    QCOMPARE(reds(), 0);
    print("\x1b[31mred text that is long enough\n");
    QVERIFY(reds() > 10);
}

void tst_ConsoleView::standsAnyWidth()
{
    print("\xf0\x9f\x9a\x80 wide \xe4\xb8\xad\xe6\x96\x87 text\ttabbed\n");
    for (const int width : {1, 20, 60, 300, 2'000}) {
        m_view->resize(width, width / 3 + 1);
        m_view->grab();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton);
    }
}

void tst_ConsoleView::isReadByScreenReaders()
{
    printLines(0, 1'000);
    m_view->setAccessibleName(u"Console"_s);
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Terminal);
    QCOMPARE(face->text(QAccessible::Name), u"Console"_s);
    QVERIFY(face->text(QAccessible::Value).contains(u"line 999"_s));
    QVERIFY(!face->text(QAccessible::Value).contains(u"line 1\n"_s));
}

QTEST_MAIN(tst_ConsoleView)
#include "tst_consoleview.moc"
