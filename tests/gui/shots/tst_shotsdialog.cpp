// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "gui/shots/shotsdialog.h"
#include "kinds/allkinds.h"
#include "support/processmark.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Testing;
using Gui::ShotsDialog;
using State = Core::ServerState::Value;

// Pictures of the pages of a server that the window has.
class tst_ShotsDialog final : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000; // ms

    const ProjectFolder m_folder;
    const Core::KindRegistry m_kinds = Kinds::allKinds();
    std::unique_ptr<Core::Server> m_server;
    std::unique_ptr<QWidget> m_window;

    ShotsDialog *dialog() const { return m_window->findChild<ShotsDialog *>(); }
    template<typename Widget>
    Widget *child(const char *name) const
    {
        return dialog()->findChild<Widget *>(QString::fromLatin1(name));
    }
    void take() const { QTest::mouseClick(child<QPushButton>("start"), Qt::LeftButton); }
    QString summary() const { return child<QLabel>("summary")->text(); }

public slots:
    void openLocal(const QUrl &url) { m_opened << url.toLocalFile(); }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty())
            QSKIP("chromium is not installed; make test installs it");
        QDesktopServices::setUrlHandler(u"file"_s, this, "openLocal");
    }

    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }

    void init()
    {
        m_folder.add(u"site/index.html"_s, "<h1>one</h1>");
        m_folder.add(u"site/other.html"_s, "<h1>other</h1>");
        m_folder.add(u"site/style.css"_s, "h1 { color: red }");
        Core::ServerConfig config = testConfig(u"shop"_s);
        config.kind = u"static"_s;
        config.values = {{u"folder"_s, m_folder.path(u"site"_s)}};
        m_server = std::make_unique<Core::Server>(config, *m_kinds.find(u"static"_s));
        m_window = std::make_unique<QWidget>();
        m_opened.clear();
        m_server->start();
        QTRY_COMPARE(m_server->state(), State::Running);
        for (const char *path : {"/other.html", "/style.css", "/", "/gone"})
            request(m_server->port(), "GET", path);
        QTRY_COMPARE(m_server->traffic().size(), 4);
        ShotsDialog::open(*m_server, false, m_window.get());
        ShotsDialog::open(*m_server, false, m_window.get());
        QCOMPARE(m_window->findChildren<ShotsDialog *>().size(), 1);
        child<QLineEdit>("folder")->setText(m_folder.path(u"out"_s));
    }
    void cleanup()
    {
        m_window.reset();
        m_server->stop();
        QTRY_COMPARE(m_server->state(), State::Stopped);
        m_server.reset();
        QDir(m_folder.path(u"out"_s)).removeRecursively();
    }

    void pagesThatWereSeenAreTaken()
    {
        QCOMPARE(child<QPlainTextEdit>("paths")->toPlainText(), u"/other.html\n/"_s);
        take();
        QCOMPARE(child<QPushButton>("sheet")->isEnabled(), false);
        QTRY_COMPARE_WITH_TIMEOUT(summary(), u"2 picture(s) written."_s, patience);
        QVERIFY(QFile::exists(m_folder.path(u"out/index.png"_s)));
        QTest::mouseClick(child<QPushButton>("sheet"), Qt::LeftButton);
        QCOMPARE(m_opened, QStringList {m_folder.path(u"out/index.html"_s)});
        auto *results = child<QTreeWidget>("results");
        QCOMPARE(results->topLevelItemCount(), 2);
        emit results->itemActivated(results->topLevelItem(0), 0);
        QCOMPARE(m_opened.size(), 2);
        QVERIFY(m_opened[1].endsWith(u".png"_s));
    }

    void queriesMayBeSecrets()
    {
        request(m_server->port(), "GET", "/?token=s3cret");
        QTRY_COMPARE(m_server->traffic().size(), 5);
        const ShotsDialog open(*m_server, false, nullptr);
        const ShotsDialog presenting(*m_server, true, nullptr);
        const auto paths = [](const ShotsDialog &dialog) {
            return dialog.findChild<QPlainTextEdit *>(u"paths"_s)->toPlainText();
        };
        QVERIFY(paths(open).contains(u"s3cret"_s));
        QCOMPARE(paths(presenting), u"/other.html\n/"_s);
    }

    void whatHasChangedIsShown()
    {
        take();
        QTRY_COMPARE_WITH_TIMEOUT(summary(), u"2 picture(s) written."_s, patience);
        m_folder.add(u"site/other.html"_s, "<h1>another</h1>");
        child<QLineEdit>("compare")->setText(m_folder.path(u"out"_s));
        child<QLineEdit>("folder")->setText(m_folder.path(u"out/now"_s));
        take();
        QTRY_COMPARE_WITH_TIMEOUT(summary(), u"1 page(s) as before. 1 page(s) changed."_s,
                                  patience);
    }

    void aSeriesCanBeCancelled()
    {
        child<QLineEdit>("waitFor")->setText(u"#never"_s);
        const ProcessMark mark;
        take();
        QTRY_VERIFY_WITH_TIMEOUT(!mark.processes().isEmpty(), patience);
        take(); // the same button
        QTRY_COMPARE_WITH_TIMEOUT(summary(), u"Cancelled."_s, patience);
        QTRY_COMPARE(mark.processes(), QStringList());
    }

    void theDialogMayCloseMeanwhile()
    {
        child<QLineEdit>("waitFor")->setText(u"#never"_s);
        const ProcessMark mark;
        take();
        QTRY_VERIFY_WITH_TIMEOUT(!mark.processes().isEmpty(), patience);
        dialog()->close();
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE_WITH_TIMEOUT(mark.processes(), QStringList(), patience);
    }

    void mistakesAreTold()
    {
        m_folder.add(u"out/index.html"_s, "mine");
        take();
        QTRY_VERIFY_WITH_TIMEOUT(summary().contains(u"is there already"_s), patience);
        QVERIFY(child<QPushButton>("start")->isEnabled());
        child<QPlainTextEdit>("paths")->clear();
        QVERIFY(!child<QPushButton>("start")->isEnabled());
        child<QPlainTextEdit>("paths")->setPlainText(u"/"_s);
        QVERIFY(child<QPushButton>("start")->isEnabled());
        m_server->stop();
        QTRY_COMPARE(m_server->state(), State::Stopped);
        QVERIFY(!child<QPushButton>("start")->isEnabled());
    }

private:
    QStringList m_opened;
};

QTEST_MAIN(tst_ShotsDialog)

#include "tst_shotsdialog.moc"
