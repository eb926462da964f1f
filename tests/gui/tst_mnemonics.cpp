// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "gui/detail/detailpane.h"
#include "gui/dialogs/broadcastdialog.h"
#include "gui/dialogs/dialogs.h"
#include "gui/dialogs/newserverdialog.h"
#include "gui/dialogs/preferencesdialog.h"
#include "gui/imports/importwindow.h"
#include "gui/mainwindow.h"
#include "gui/replay/resenddialog.h"
#include "gui/settings/preferences.h"
#include "kinds/allkinds.h"
#include "support/records.h"
#include "support/testkind.h"

#include <QAbstractButton>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Tab = Gui::DetailPane::Tab;

namespace {

// Letters that Alt goes to something with, and what.
using Letters = QMultiMap<QString, QString>;

void add(Letters &letters, const QString &text)
{
    if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
        letters.insert(keys.toString(), text);
}

QStringList clashesAmong(const Letters &letters, const QString &where)
{
    QStringList clashes;
    for (const QString &key : letters.uniqueKeys()) {
        if (letters.count(key) > 1)
            clashes << u"%1: %2: %3"_s.arg(where, key, letters.values(key).join(u" | "_s));
    }
    return clashes;
}

QStringList clashesIn(const QList<QAction *> &actions, const QString &where)
{
    Letters letters;
    QStringList clashes;
    for (const QAction *action : actions) {
        if (!action->isVisible())
            continue;
        add(letters, action->text());
        if (const QMenu *menu = action->menu())
            clashes << clashesIn(menu->actions(), action->text());
    }
    return clashes + clashesAmong(letters, where);
}

// Two that are seen at once and go by the same letter.
QStringList clashesOf(QWidget *window, const QString &where)
{
    Letters letters;
    QStringList clashes;
    for (const QMenuBar *bar : window->findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            add(letters, action->text());
        clashes << clashesIn(bar->actions(), where);
    }
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->window() != window)
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->buddy() && label->textFormat() != Qt::RichText)
            add(letters, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(letters, button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(letters, box->title());
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        for (int i = 0; tabs && i < tabs->count(); ++i) {
            if (tabs->isTabVisible(i))
                add(letters, tabs->tabText(i));
        }
    }
    return clashes + clashesAmong(letters, where);
}

} // namespace

// A letter that stands for two things at once does neither.
class tst_Mnemonics final : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    const Core::KindRegistry m_kinds = Kinds::allKinds();
    Core::Workspace m_workspace {m_kinds};
    Gui::Preferences m_preferences {m_folder.filePath(u"settings.ini"_s)};

    static void check(const QStringList &clashes)
    {
        QVERIFY2(clashes.isEmpty(), qPrintable(u'\n' + clashes.join(u'\n')));
    }
    void checkTabs(QWidget *window, const QString &where)
    {
        QStringList clashes;
        for (QTabWidget *tabs : window->findChildren<QTabWidget *>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                clashes << clashesOf(window, where + u'/' + tabs->tabText(i));
            }
        }
        check(clashes.isEmpty() ? clashesOf(window, where) : clashes);
    }
    Core::ServerConfig config(const QString &kind, const Core::FieldValues &values) const
    {
        Core::ServerConfig config = Testing::testConfig(kind);
        config.kind = kind;
        config.values = values;
        return config;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_workspace.open(m_folder.filePath(u"portside.json"_s));
        QTRY_VERIFY(m_workspace.isOpen());
    }

    void theMainWindow()
    {
        Gui::MainWindow window(m_workspace, m_preferences);
        window.resize(1300, 800);
        window.show();
        check(clashesOf(&window, u"empty"_s));
        const QString mock = m_folder.filePath(u"mock.json"_s);
        QFile file(mock);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"portsideMock": 1, "routes": [{"path": "/", "response": {}}]})");
        file.close();
        const QList<std::pair<QString, Core::FieldValues>> servers {
            {u"mock"_s, {{u"file"_s, mock}}},
            {u"proxy"_s, {{u"upstream"_s, u"http://localhost:1"_s}}},
            {u"inspector"_s, {}}};
        for (const auto &[kind, values] : servers) {
            Core::Server &server = m_workspace.servers().add(config(kind, values));
            window.selectServer(server);
            auto *details = window.findChild<Gui::DetailPane *>();
            for (const Tab tab : {Tab::Overview, Tab::Traffic, Tab::Settings, Tab::Console,
                                  Tab::Breakpoints, Tab::Mock}) {
                details->showTab(tab);
                if (details->currentTab() == tab)
                    checkTabs(details, kind);
                details->showTab(tab);
                check(clashesOf(&window, kind));
            }
        }
        window.showStopping();
        check(clashesOf(&window, u"stopping"_s));
    }

    void newServers()
    {
        Gui::NewServerDialog dialog(m_workspace, m_folder.path(), nullptr);
        dialog.show();
        auto *kinds = dialog.findChild<QListWidget *>(u"kinds"_s);
        QVERIFY(kinds);
        for (int row = 0; row < kinds->count(); ++row) {
            kinds->setCurrentRow(row);
            check(clashesOf(&dialog, kinds->item(row)->text()));
        }
    }

    void otherWindows()
    {
        Gui::PreferencesDialog preferences(m_preferences, nullptr);
        preferences.show();
        checkTabs(&preferences, u"preferences"_s);
        Core::Server server(config(u"inspector"_s, {}), *m_kinds.find(u"inspector"_s));
        Gui::BroadcastDialog broadcast(server, nullptr);
        broadcast.show();
        check(clashesOf(&broadcast, u"broadcast"_s));
        Gui::ResendDialog resend(Testing::makeRecord(1), QUrl(u"http://localhost:1"_s),
                                 &m_preferences.masking(), nullptr);
        resend.show();
        checkTabs(&resend, u"resend"_s);
        Gui::ImportWindow import(m_folder.filePath(u"none.har"_s), {u"http://localhost:1"_s},
                                 &m_preferences.masking(), nullptr);
        import.show();
        checkTabs(&import, u"import"_s);
    }
};

QTEST_MAIN(tst_Mnemonics)
#include "tst_mnemonics.moc"
