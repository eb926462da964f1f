// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverholds.h"
#include "gui/exchange/codeview.h"
#include "gui/hold/holdpane.h"
#include "gui/masking/masking.h"
#include "gui/widgets/notice.h"
#include "support/proxyserver.h"
#include "support/rawclient.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Testing;

using State = Core::ServerState::Value;

// Held messages in the window: a real proxy, real requests.
class tst_HoldPane final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProxyServer> m_proxy;
    std::unique_ptr<Gui::HoldPane> m_pane;

    Core::Server &server() { return m_proxy->server(); }
    template<typename Widget>
    Widget *child(const QString &name = {}) const
    {
        return m_pane->findChild<Widget *>(name);
    }
    QAbstractItemModel &rows() const { return *child<QTreeView>(u"list"_s)->model(); }
    QString cell(int row, int column) const { return rows().index(row, column).data().toString(); }
    QPlainTextEdit *head() const { return child<QPlainTextEdit>(); }
    Gui::CodeView *content() const { return child<Gui::CodeView>(); }
    void press(const QString &button) const { child<QPushButton>(button)->click(); }

    // The breakpoint of the pane counts in the server's thread a moment later.
    void hold(const QString &box) { hold(server(), box); }
    void hold(Core::Server &server, const QString &box)
    {
        child<QCheckBox>(box)->click();
        QVERIFY(server.holds().breakpoint().isOn());
        server.stop();
        QTRY_COMPARE(server.state(), State::Stopped);
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
    }

    static QByteArray post(const QByteArray &target, const QByteArray &body)
    {
        return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer s3cr3t\r\n"
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private slots:
    void init()
    {
        m_proxy = std::make_unique<ProxyServer>();
        m_pane = std::make_unique<Gui::HoldPane>();
        m_pane->setServer(&server());
        m_pane->resize(800, 600);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_proxy.reset();
    }

    void whatIsHeldIsListedWithItsTime()
    {
        child<QSpinBox>()->setValue(30);
        hold(u"requests"_s);
        RawClient client(server().port());
        client.send(post("/a?b", "hello"));
        QTRY_COMPARE(rows().rowCount(), 1);
        QCOMPARE(cell(0, 2), u"POST"_s);
        QCOMPARE(cell(0, 3), u"/a?b"_s);
        QVERIFY2(cell(0, 0) == u"30 s"_s || cell(0, 0) == u"29 s"_s, qPrintable(cell(0, 0)));
        QTRY_VERIFY(cell(0, 0) == u"28 s"_s); // the count-down goes on
        QVERIFY(head()->toPlainText().startsWith(u"POST /a?b HTTP/1.1\nHost: localhost\n"_s));
        QCOMPARE(content()->code(), "hello");
        press(u"goOnButton"_s);
        QCOMPARE(client.readResponse().body, "/a?b hello");
        QTRY_COMPARE(rows().rowCount(), 0);
    }

    void aRequestIsChanged()
    {
        hold(u"requests"_s);
        RawClient client(server().port());
        client.send(post("/a", "hello"));
        QTRY_COMPARE(rows().rowCount(), 1);
        head()->setPlainText(head()->toPlainText().replace(u"/a"_s, u"/changed"_s));
        content()->setText(u"changed, too"_s);
        head()->setFocus();
        QTest::keyClick(head(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(client.readResponse().body, "/changed changed, too");
    }

    void anAnswerIsChanged()
    {
        hold(u"answers"_s);
        RawClient client(server().port());
        client.send(post("/a", "hello"));
        QTRY_COMPARE(rows().rowCount(), 1);
        QCOMPARE(cell(0, 4), u"200"_s);
        QCOMPARE(content()->code(), "/a hello");
        head()->setPlainText(head()->toPlainText().replace(u"200 OK"_s, u"418 Teapot"_s));
        press(u"goOnButton"_s);
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 418);
        QCOMPARE(response.body, "/a hello");
    }

    void aMistakeIsToldAndNothingGoesOn()
    {
        hold(u"requests"_s);
        RawClient client(server().port());
        client.send(post("/a", {}));
        QTRY_COMPARE(rows().rowCount(), 1);
        const QString before = head()->toPlainText();
        head()->setPlainText(before + u"no field\n"_s);
        press(u"goOnButton"_s);
        const auto notices = m_pane->findChildren<Gui::Notice *>();
        QVERIFY(std::ranges::any_of(notices, [](const auto *each) { return each->isVisible(); }));
        QCOMPARE(rows().rowCount(), 1);
        head()->setPlainText(before);
        press(u"goOnButton"_s);
        QCOMPARE(client.readResponse().status, 200);
    }

    void whatWasEditedIsKeptWhileAnotherIsLookedAt()
    {
        hold(u"requests"_s);
        RawClient first(server().port());
        RawClient second(server().port());
        first.send(post("/1", "one"));
        QTRY_COMPARE(rows().rowCount(), 1);
        content()->setText(u"edited"_s);
        second.send(post("/2", "two"));
        QTRY_COMPARE(rows().rowCount(), 2);
        QCOMPARE(content()->code(), "edited");
        auto *list = child<QTreeView>(u"list"_s);
        list->setCurrentIndex(rows().index(1, 0));
        QCOMPARE(content()->code(), "two");
        list->setCurrentIndex(rows().index(0, 0));
        QCOMPARE(content()->code(), "edited");
        press(u"goOnButton"_s);
        QCOMPARE(first.readResponse().body, "/1 edited");
        QTRY_COMPARE(content()->code(), "two");
        press(u"allButton"_s);
        QCOMPARE(second.readResponse().body, "/2 two");
    }

    // Exchanges of every server are counted from one.
    void whatWasEditedStaysWithItsServer()
    {
        hold(u"requests"_s);
        ProxyServer other;
        RawClient first(server().port());
        first.send(post("/1", "one"));
        QTRY_COMPARE(rows().rowCount(), 1);
        content()->setText(u"edited"_s);
        head()->setPlainText(head()->toPlainText().replace(u"/1 "_s, u"/changed "_s));
        m_pane->setServer(&other.server());
        QCOMPARE(rows().rowCount(), 0);
        hold(other.server(), u"requests"_s);
        RawClient second(other.server().port());
        second.send(post("/2", "two"));
        QTRY_COMPARE(rows().rowCount(), 1);
        QCOMPARE(other.server().holds().messages().constFirst().exchangeId,
                 server().holds().messages().constFirst().exchangeId);
        QCOMPARE(content()->code(), "two");
        press(u"goOnButton"_s);
        QCOMPARE(second.readResponse().body, "/2 two");
        m_pane->setServer(&server());
        QCOMPARE(content()->code(), "edited");
        press(u"goOnButton"_s);
        QCOMPARE(first.readResponse().body, "/changed edited");
        m_pane->setServer(nullptr);
    }

    void bytesThatNobodyTouchesStay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray all;
        for (int byte = 0x80; byte <= 0xff; ++byte)
            all += char(byte);
        QTest::newRow("every byte") << all;
        QTest::newRow("Latin-1") << QByteArray("caf\xe9");
        QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9");
        QTest::newRow("no-break space") << QByteArray("a\xc2\xa0z");
        QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8z\xe2\x80\xa9z");
        QTest::newRow("noncharacter") << QByteArray("a\xef\xb7\x90z\xef\xb7\x91z");
    }

    void bytesThatNobodyTouchesStay()
    {
        QFETCH(const QByteArray, bytes);
        hold(u"requests"_s);
        const QSignalSpy decided(&server().holds(), &Core::ServerHolds::decided);
        RawClient client(server().port());
        client.send("GET /a HTTP/1.1\r\nHost: localhost\r\nX-Odd: " + bytes + "\r\n\r\n");
        QTRY_COMPARE(rows().rowCount(), 1);
        QTextCursor cursor = head()->document()->find(u"/a"_s);
        cursor.insertText(u"/b"_s);
        press(u"goOnButton"_s);
        QCOMPARE(client.readResponse().body, "/b ");
        const auto decision = decided.constFirst().constFirst().value<Core::HeldDecision>();
        QVERIFY(decision.request);
        QCOMPARE(decision.request->headers.value("X-Odd"), bytes);
    }

    void whatAHeadCannotHoldIsTold()
    {
        hold(u"requests"_s);
        RawClient client(server().port());
        client.send("GET /a HTTP/1.1\r\nHost: localhost\r\nX-Odd: caf\xe9\r\n\r\n");
        QTRY_COMPARE(rows().rowCount(), 1);
        head()->appendPlainText(u"X-Wide: \u20ac"_s);
        press(u"goOnButton"_s);
        const auto notices = m_pane->findChildren<Gui::Notice *>();
        QVERIFY(std::ranges::any_of(notices, [](const auto *each) { return each->isVisible(); }));
        QCOMPARE(rows().rowCount(), 1);
        press(u"allButton"_s);
    }

    void aMessageIsDropped()
    {
        hold(u"requests"_s);
        RawClient client(server().port());
        client.send(post("/a", {}));
        QTRY_COMPARE(rows().rowCount(), 1);
        head()->setFocus();
        QTest::keyClick(head(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(client.waitForClose());
        QTRY_COMPARE(rows().rowCount(), 0);
    }

    void secretsAreMaskedWhilePresenting()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.conf"_s), QSettings::IniFormat);
        Gui::Masking masking(settings);
        m_pane->setMasking(&masking);
        hold(u"requests"_s);
        RawClient client(server().port());
        client.send(post("/a", {}));
        QTRY_COMPARE(rows().rowCount(), 1);
        QVERIFY(head()->toPlainText().contains(u"s3cr3t"_s));
        masking.setPresenting(true);
        QVERIFY(!head()->toPlainText().contains(u"s3cr3t"_s));
        QVERIFY(head()->isReadOnly());
        press(u"goOnButton"_s);
        QCOMPARE(client.readResponse().status, 200);
        m_pane.reset(); // before the masking
    }

    void whatWasEditedBeforePresentingCounts()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.conf"_s), QSettings::IniFormat);
        Gui::Masking masking(settings);
        m_pane->setMasking(&masking);
        hold(u"requests"_s);
        RawClient client(server().port());
        client.send(post("/a", "hello"));
        QTRY_COMPARE(rows().rowCount(), 1);
        head()->setPlainText(head()->toPlainText().replace(u"/a"_s, u"/changed"_s));
        content()->setText(u"changed, too"_s);
        masking.setPresenting(true);
        press(u"goOnButton"_s);
        QCOMPARE(client.readResponse().body, "/changed changed, too");
        m_pane.reset(); // before the masking
    }

    void aFilterThatIsWrongStaysWithItsServer()
    {
        auto *filter = child<QLineEdit>(u"filter"_s);
        QTest::keyClicks(filter, u"status:often"_s);
        QTRY_VERIFY(child<Gui::Notice>(u"notice"_s)->isVisible());
        ProxyServer other;
        m_pane->setServer(&other.server());
        QCOMPARE(filter->text(), QString());
        QVERIFY(!child<Gui::Notice>(u"notice"_s)->isVisible());
        m_pane->setServer(nullptr);
    }

    void aFilterThatIsWrongIsToldAndDoesNotCount()
    {
        auto *filter = child<QLineEdit>(u"filter"_s);
        QTest::keyClicks(filter, u"path:/a"_s);
        QTRY_COMPARE(server().holds().breakpoint().filter, u"path:/a"_s);
        filter->clear();
        QTest::keyClicks(filter, u"status:often"_s);
        QTRY_VERIFY(child<Gui::Notice>(u"notice"_s)->isVisible());
        QVERIFY(server().holds().breakpoint().filter != u"status:often"_s);
    }

    void outlivesItsServer()
    {
        hold(u"requests"_s);
        RawClient client(server().port());
        client.send(post("/a", {}));
        QTRY_COMPARE(rows().rowCount(), 1);
        m_proxy->destroyServer();
        QCOMPARE(rows().rowCount(), 0);
        press(u"goOnButton"_s);
    }
};

QTEST_MAIN(tst_HoldPane)
#include "tst_holdpane.moc"
