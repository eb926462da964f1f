// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/dialogs.h"

#include "core/workspace/workspace.h"
#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/newserverdialog.h"
#include "gui/dialogs/preferencesdialog.h"
#include "gui/dialogs/shortcutsdialog.h"
#include "gui/imports/importwindow.h"
#include "gui/imports/mockimporter.h"
#include "gui/proposals/folderopener.h"
#include "gui/settings/preferences.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace Gui {

namespace {

// The dialog of this type that is open already, or a new one; gone when it is closed.
template<typename Dialog, typename Make>
void showOnce(const QWidget *window, Make make)
{
    auto *dialog = window->findChild<Dialog *>();
    if (!dialog) {
        dialog = make();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

Dialogs::Dialogs(Core::Workspace &workspace, Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_window(window)
    , m_opener(new FolderOpener(workspace, this))
    , m_mocks(new MockImporter(workspace, window))
{
    connect(m_mocks, &MockImporter::made, this, &Dialogs::serverMade);
    connect(m_opener, &FolderOpener::serveWanted, this, &Dialogs::serveWanted);
    connect(m_opener, &FolderOpener::known, this, &Dialogs::serverKnown);
    connect(m_opener, &FolderOpener::choiceWanted, this, &Dialogs::choose);
}

void Dialogs::openFolders(const QStringList &folders)
{
    m_opener->open(folders);
}

void Dialogs::chooseFolder()
{
    showOnce<QFileDialog>(m_window, [this] {
        auto *dialog = new QFileDialog(m_window, tr("Serve a Folder"));
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setLabelText(QFileDialog::Accept, tr("Serve"));
        const QStringList recent = m_preferences.recentFolders();
        dialog->setDirectory(recent.isEmpty() ? QDir::homePath()
                                              : QFileInfo(recent.constFirst()).path());
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString &folder) { openFolders({folder}); });
        return dialog;
    });
}

void Dialogs::newServer()
{
    showOnce<NewServerDialog>(m_window, [this] {
        const QStringList recent = m_preferences.recentFolders();
        auto *dialog = new NewServerDialog(
            m_workspace, recent.isEmpty() ? QDir::homePath() : recent.constFirst(), m_window);
        connect(dialog, &NewServerDialog::created, this, &Dialogs::serverMade);
        return dialog;
    });
}

void Dialogs::choose(const QString &folder, const Core::Proposals &proposals)
{
    m_preferences.addRecentFolder(folder);
    newServer();
    auto *dialog = m_window->findChild<NewServerDialog *>();
    dialog->propose(folder, proposals);
    // Queued: the next folder gets a dialog of its own.
    connect(dialog, &QObject::destroyed, m_opener, &FolderOpener::goOn, Qt::QueuedConnection);
}

void Dialogs::showPreferences()
{
    showOnce<PreferencesDialog>(m_window,
                                [this] { return new PreferencesDialog(m_preferences, m_window); });
}

void Dialogs::showShortcuts(const Actions &actions)
{
    showOnce<ShortcutsDialog>(m_window, [&] { return new ShortcutsDialog(actions, m_window); });
}

void Dialogs::importHar()
{
    QStringList urls; // of servers that run
    for (int i = 0; i < m_workspace.servers().size(); ++i) {
        const QUrl url = m_workspace.servers().at(i).url();
        if (!url.isEmpty())
            urls << url.toString();
    }
    ImportWindow::ask(m_window, urls, &m_preferences.masking());
}

void Dialogs::importMock()
{
    m_mocks->ask();
}

void Dialogs::showAbout()
{
    showOnce<AboutDialog>(m_window, [this] { return new AboutDialog(m_window); });
}

} // namespace Gui
