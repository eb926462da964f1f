// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "core/workspace/workspace.h"
#include "gui/detail/detailpane.h"
#include "gui/dialogs/dialogs.h"
#include "gui/icons.h"
#include "gui/servers/quickstarts.h"
#include "gui/servers/servercommands.h"
#include "gui/servers/servernotes.h"
#include "gui/servers/servertexts.h"
#include "gui/servers/serverview.h"
#include "gui/settings/preferences.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/toast.h"
#include "gui/window/actions.h"
#include "gui/window/emptystate.h"
#include "gui/window/exposurebutton.h"
#include "gui/window/folderdrop.h"
#include "gui/window/serveractions.h"
#include "gui/window/stoppingview.h"
#include "gui/window/windowmenus.h"

#include <QAction>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

const QString windowLayout = u"window"_s;
const QString columnsLayout = u"columns"_s;
const QString splitterLayout = u"splitter"_s;
const QString detailsLayout = u"details"_s;

} // namespace

MainWindow::MainWindow(Core::Workspace &workspace, Preferences &preferences)
    : m_workspace(workspace)
    , m_preferences(preferences)
    , m_notes(new NoteBar)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_view(new ServerView(workspace.servers(), m_splitter))
    , m_stopping(new StoppingView(workspace.servers()))
    , m_exposed(new ExposureButton(workspace.servers()))
    , m_toast(new Toast(this))
    , m_commands(new ServerCommands(workspace.servers(), this))
    , m_serverNotes(new ServerNotes(workspace.servers(), *m_commands, *m_notes, this))
    , m_dialogs(new Dialogs(workspace, preferences, this))
    , m_actions(new Actions(this, m_view))
    , m_quickStarts(new QuickStarts(workspace, {}, this))
    , m_menus(new WindowMenus(this, *m_actions, m_quickStarts->actions(), preferences))
{
    setWindowIcon(applicationIcon());
    menuBar()->setCornerWidget(m_exposed);
    makePages();
    connectActions();
    connectServers();
    const Masking *masking = &preferences.masking();
    m_notes->setMasking(masking);
    m_toast->setMasking(masking);
    m_view->setMasking(masking);
    m_stopping->setMasking(masking);
    auto *drop = new FolderDrop(this);
    connect(drop, &FolderDrop::dropped, m_dialogs, &Dialogs::openFolders);
    connect(m_dialogs, &Dialogs::serveWanted, this, &MainWindow::serveFolder);
    connect(m_dialogs, &Dialogs::serverKnown, this, [this](Core::Server *server) {
        server->start();
        selectServer(*server);
    });
    restoreLayout();
    showPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    m_splitter->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setFocusProxy(m_view);
    m_pages->addWidget(new QWidget); // nothing yet
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_empty);
    auto *work = new QWidget;
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notes);
    layout->addWidget(m_pages, 1);
    auto *phases = new QStackedWidget(this);
    phases->addWidget(work);
    phases->addWidget(m_stopping);
    setCentralWidget(phases);
    m_empty->setRecentFolders(m_preferences.recentFolders());
    connect(&m_preferences, &Preferences::recentFoldersChanged, this,
            [this] { m_empty->setRecentFolders(m_preferences.recentFolders()); });
    connect(m_empty, &EmptyState::serveFolderWanted, m_dialogs, &Dialogs::chooseFolder);
    connect(m_empty, &EmptyState::newServerWanted, m_dialogs, &Dialogs::newServer);
    connect(m_empty, &EmptyState::folderChosen, this, &MainWindow::openFolder);
    connect(m_menus, &WindowMenus::folderChosen, this, &MainWindow::openFolder);
    connect(m_stopping, &StoppingView::quitNowWanted, this, &MainWindow::quitWanted);
    connect(&m_workspace, &Core::Workspace::stillStopping, m_stopping, &StoppingView::setOverdue);
    connect(m_menus->filter(), &QLineEdit::textChanged, m_view, &ServerView::setFilter);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        m_menus->serverMenu()->popup(m_view->viewport()->mapToGlobal(point));
    });
    const auto select = [this](Core::Server *server) { selectServer(*server); };
    connect(m_dialogs, &Dialogs::serverMade, this, select);
    connect(m_exposed, &ExposureButton::serverWanted, this, select);
}

void MainWindow::connectActions()
{
    m_serverActions = new ServerActions(*m_actions, m_workspace.servers(), *m_view, *m_commands);
    const auto on = [this](ActionId id, auto &&run) {
        connect((*m_actions)[id], &QAction::triggered, this, run);
    };
    on(ActionId::NewServer, [this] { m_dialogs->newServer(); });
    on(ActionId::ServeFolder, [this] { m_dialogs->chooseFolder(); });
    on(ActionId::ImportHar, [this] { m_dialogs->importHar(); });
    on(ActionId::ImportMock, [this] { m_dialogs->importMock(); });
    on(ActionId::Preferences, [this] { m_dialogs->showPreferences(); });
    on(ActionId::Quit, &MainWindow::quitWanted);
    on(ActionId::Shortcuts, [this] { m_dialogs->showShortcuts(*m_actions); });
    on(ActionId::About, [this] { m_dialogs->showAbout(); });
    on(ActionId::FocusFilter, [this] { m_menus->filter()->setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::FocusList, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::FocusDetails, [this] {
        if (m_details)
            m_details->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::connectServers()
{
    Core::ServerList &servers = m_workspace.servers();
    connect(&servers, &Core::ServerList::inserted, this, &MainWindow::followList);
    connect(&servers, &Core::ServerList::removed, this, &MainWindow::followList);
    connect(&servers, &Core::ServerList::serverStateChanged, this, &MainWindow::updateTitle);
    connect(&m_workspace, &Core::Workspace::opened, this, &MainWindow::followList);
    connect(&m_workspace, &Core::Workspace::openFailed, this, &MainWindow::followList);
    connect(m_view, &ServerView::selectionMoved, this, &MainWindow::showDetails);
    connect(m_commands, &ServerCommands::copied, this, [this](const QString &text) {
        const auto lines = text.count(u'\n') + 1;
        m_toast->tell(lines == 1 ? tr("Copied %1").arg(text)
                                 : tr("Copied %n URL(s)", nullptr, int(lines)));
    });
    connect(m_commands, &ServerCommands::openFailed, this, [this](const QString &url) {
        m_notes->put({u"browser"_s,
                      Note::Tone::Warning,
                      tr("No browser could be started for %1. Copy the URL instead.").arg(url),
                      {},
                      {}});
    });
    connect(m_commands, &ServerCommands::duplicated, this,
            [this](Core::Server *server) { m_view->select(*server); });
    using enum DetailPane::Tab;
    const auto show = [this](const Core::Server &server, DetailPane::Tab tab) {
        selectServer(server);
        m_details->showTab(tab);
    };
    connect(m_serverNotes, &ServerNotes::settingsWanted, this,
            [show](Core::Server *server) { show(*server, Settings); });
    connect(m_serverNotes, &ServerNotes::logWanted, this,
            [show](Core::Server *server) { show(*server, Console); });
    connect(m_quickStarts, &QuickStarts::made, this, [show](Core::Server *server) {
        show(*server, server->kind().mockFileKey.isEmpty() ? Traffic : Mock);
    });
}

void MainWindow::followList()
{
    if (m_view->selectedServers().isEmpty() && m_workspace.servers().size() > 0)
        m_view->select(m_view->currentServer() ? *m_view->currentServer()
                                               : m_workspace.servers().at(0));
    showPage();
    showDetails();
}

void MainWindow::showPage()
{
    updateTitle();
    QWidget *page = m_empty;
    if (m_workspace.servers().size() > 0 || !m_workspace.isOpen())
        page = m_splitter;
    if (page == m_pages->currentWidget())
        return;
    m_pages->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::showDetails()
{
    Core::Server *server = m_view->currentServer();
    if (server && !m_details) {
        m_details = new DetailPane(m_workspace, &m_preferences, m_splitter);
        connect(m_details, &DetailPane::copied, m_commands, &ServerCommands::copied);
        connect(m_details, &DetailPane::told, m_toast, &Toast::tell);
        m_splitter->setStretchFactor(1, 1);
        m_splitter->setSizes({m_splitter->height() * 2 / 5, m_splitter->height() * 3 / 5});
        m_splitter->restoreState(m_preferences.layout(splitterLayout));
        m_details->restoreLayout(m_preferences.layout(detailsLayout));
    }
    if (m_details)
        m_details->setServer(server);
}

void MainWindow::updateTitle()
{
    const int running = m_workspace.servers().running(); // the desktop adds the program's name
    QString title = running > 0 ? tr("%n server(s) running", nullptr, running) : tr("Portside");
    if (m_exposed->count() > 0)
        title = tr("%1, %2", "title, warning").arg(title, ServerTexts::reachableFromNetwork());
    setWindowTitle(title);
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::selectServer(const Core::Server &server)
{
    m_menus->filter()->clear();
    m_view->select(server);
    m_view->setFocus();
}

void MainWindow::serveFolder(const QString &folder)
{
    selectServer(m_workspace.serveFolder(folder));
    m_preferences.addRecentFolder(folder);
}

void MainWindow::openFolder(const QString &folder)
{
    m_dialogs->openFolders({folder});
}

void MainWindow::showStopping()
{
    static_cast<QStackedWidget *>(centralWidget())->setCurrentWidget(m_stopping);
    m_serverActions->end();
    m_menus->setEnabled(false);
    bringUp();
}

void MainWindow::restoreLayout()
{
    resize(1120, 760);
    restoreGeometry(m_preferences.layout(windowLayout));
    m_view->restoreColumns(m_preferences.layout(columnsLayout));
}

void MainWindow::saveLayout() const
{
    m_preferences.setLayout(windowLayout, saveGeometry());
    m_preferences.setLayout(columnsLayout, m_view->columns());
    if (m_details) {
        m_preferences.setLayout(splitterLayout, m_splitter->saveState());
        m_preferences.setLayout(detailsLayout, m_details->saveLayout());
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Whether that ends the program is decided outside.
    event->ignore();
    emit closeWanted();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_actions->retranslate();
    m_menus->retranslate();
    m_quickStarts->retranslate();
    m_serverNotes->retranslate();
    updateTitle();
}

} // namespace Gui
