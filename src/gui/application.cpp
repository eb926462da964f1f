// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/application.h"

#include "core/history/trafficstore.h"
#include "core/visibletext.h"
#include "core/workspace/workspace.h"
#include "gui/dialogs/dialogs.h"
#include "gui/language.h"
#include "gui/mainwindow.h"
#include "gui/replay/requestcopy.h"
#include "gui/servers/quickstarts.h"
#include "gui/servers/servertexts.h"
#include "gui/settings/preferences.h"
#include "gui/theme.h"
#include "gui/tray/firstrequests.h"
#include "gui/tray/trayicon.h"
#include "gui/widgets/background.h"
#include "gui/widgets/notebar.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Gui {

namespace {

// A quit that takes longer than this says what it waits for.
constexpr auto silentQuit = 400ms;
// Of bodies that were copied into files, which whoever pasted them still reads.
constexpr auto copiesStay = 24h;
constexpr auto passing = 15s; // of a note that needs no answer

} // namespace

Application::Application(Core::Workspace &workspace, QObject *parent)
    : Application(workspace, Options(), parent)
{
}

Application::Application(Core::Workspace &workspace, Options options, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_options(std::move(options))
    , m_preferences(std::make_unique<Preferences>(m_options.settingsFile))
    , m_theme(std::make_unique<Theme>())
    , m_language(std::make_unique<Language>())
{
    if (!m_options.trayAvailable)
        m_options.trayAvailable = &QSystemTrayIcon::isSystemTrayAvailable;
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme->choose(m_preferences->theme());
    m_language->choose(m_preferences->language());
    m_window = std::make_unique<MainWindow>(workspace, *m_preferences);
    m_tray = std::make_unique<TrayIcon>(workspace, *m_preferences);
    m_window->installEventFilter(this);
    connect(m_preferences.get(), &Preferences::themeChanged, this,
            [this] { m_theme->choose(m_preferences->theme()); });
    connect(m_preferences.get(), &Preferences::languageChanged, this,
            [this] { m_language->choose(m_preferences->language()); });
    connect(m_window.get(), &MainWindow::quitWanted, this, &Application::quit);
    connect(m_window.get(), &MainWindow::closeWanted, this, &Application::windowClosed);
    connect(m_tray.get(), &TrayIcon::windowWanted, m_window.get(), &MainWindow::bringUp);
    connect(m_tray.get(), &TrayIcon::quitWanted, this, &Application::quit);
    connect(m_tray.get(), &TrayIcon::folderChosen, m_window.get(), &MainWindow::openFolder);
    connect(m_tray.get(), &TrayIcon::serveFolderWanted, m_window.get(), [this] {
        m_window->bringUp();
        m_window->dialogs().chooseFolder();
    });
    connect(m_preferences.get(), &Preferences::retentionChanged, this, [this] {
        if (m_workspace.history())
            m_workspace.history()->setRetention(m_preferences->retention());
    });
    inBackground([] {
        RequestCopy::removeOld(RequestCopy::folder(), copiesStay);
        return true;
    });
    connectQuickStarts();
    connectWorkspace();
}

Application::~Application() = default;

void Application::connectQuickStarts()
{
    const QuickStarts &quick = m_window->quickStarts();
    m_tray->setQuickStarts(quick.actions());
    connect(&quick, &QuickStarts::failed, this, [this](const QString &why) {
        m_window->notes().put(
            {u"quickstart"_s, Note::Tone::Failure, Core::visibleText(why), {}, {}});
    });
    // Whoever chose it in the tray sees no window.
    connect(&quick, &QuickStarts::listening, this, [this](const Core::Server *server) {
        const QString url = server->url().toString();
        QGuiApplication::clipboard()->setText(url);
        const QString text = tr("%1 waits for requests; its URL is copied: %2", "server, URL")
                                 .arg(ServerTexts::name(*server), url);
        if (m_window->isVisible())
            m_window->notes().put({u"quickstart"_s, Note::Tone::Info, text, {}, passing});
        else
            m_tray->tell(tr("Ready"), text);
    });
    const auto *first = new FirstRequests(m_workspace.servers(), this);
    connect(first, &FirstRequests::came, this,
            [this](const Core::Server &server, const Core::ExchangeRecord &record) {
                if (!m_preferences->announcesFirstRequests())
                    return;
                m_tray->tell(tr("First request to %1").arg(ServerTexts::name(server)),
                             tr("%1 %2", "method, path")
                                 .arg(Core::visibleText(record.request.method),
                                      Core::visibleText(Masking::shownTarget(
                                          &m_preferences->masking(), record.request.target))));
            });
}

void Application::connectWorkspace()
{
    using Core::Workspace;
    connect(&m_workspace, &Workspace::opened, this, &Application::workspaceOpened);
    connect(&m_workspace, &Workspace::openFailed, this,
            [this](const QString &reason, const QString &keptAs) {
                workspaceOpened();
                const QString kept = keptAs.isEmpty()
                    ? tr("It was left as it is, and nothing will be saved.")
                    : tr("It was kept as %1.").arg(QDir::toNativeSeparators(keptAs));
                m_window->notes().put({u"workspace"_s,
                                       Note::Tone::Failure,
                                       Core::visibleText(reason) + u' ' + kept,
                                       {},
                                       {}});
            });
    connect(&m_workspace, &Workspace::saveFailed, this, [this](const QString &reason) {
        m_window->notes().put({u"save"_s,
                               Note::Tone::Failure,
                               Core::visibleText(reason),
                               {{tr("Save Again"), [this] { m_workspace.save(); }}},
                               {}});
    });
    connect(&m_workspace, &Workspace::foreignChangeKept, this, [this](const QString &keptAs) {
        m_window->notes().put(
            {u"foreign"_s,
             Note::Tone::Warning,
             tr("Another program had changed the workspace file. Its version was kept as %1.")
                 .arg(Core::visibleText(QDir::toNativeSeparators(keptAs))),
             {},
             {}});
    });
    connect(&m_workspace, &Workspace::saved, this, [this] { m_window->notes().remove(u"save"_s); });
    connect(&m_workspace, &Workspace::closed, this, [this] {
        m_finished = true;
        m_tray->hide();
        m_window->hide();
        emit finished();
    });
}

void Application::workspaceOpened()
{
    m_workspace.startAutostart();
    for (const auto &run : std::exchange(m_waiting, {}))
        run();
}

void Application::open(const QStringList &arguments, const QString &workingFolder)
{
    QCommandLineParser parser;
    const QCommandLineOption minimised(QStringList {u"minimised"_s, u"minimized"_s});
    const QCommandLineOption shown(u"show"_s, {}, u"name"_s);
    parser.addOptions({minimised, shown});
    // The first one stands for the program.
    const bool understood = parser.parse(QStringList {QString()} + arguments);
    const bool first = !std::exchange(m_begun, true);
    m_tray->show();
    if (first && (parser.isSet(minimised) || m_preferences->startMinimised()))
        startMinimised();
    else
        m_window->bringUp();
    if (!understood) {
        m_window->notes().put(
            {u"arguments"_s, Note::Tone::Warning, Core::visibleText(parser.errorText()), {}, {}});
        return;
    }
    const QDir folder(workingFolder);
    QStringList folders;
    for (const QString &argument : parser.positionalArguments()) {
        const QFileInfo file(folder.absoluteFilePath(argument));
        folders.append(
            QDir::cleanPath(file.isFile() ? file.absolutePath() : file.absoluteFilePath()));
    }
    const auto serve = [this, folders, name = parser.value(shown)] {
        m_window->dialogs().openFolders(folders);
        if (const Core::Server *server = m_workspace.servers().findByName(name))
            m_window->selectServer(*server);
    };
    // A folder that the workspace has already is found only once it has been read.
    if (m_workspace.isOpen())
        serve();
    else
        m_waiting.push_back(serve);
}

void Application::startMinimised()
{
    if (!m_options.trayAvailable())
        m_window->showMinimized();
}

void Application::windowClosed()
{
    m_window->saveLayout();
    if (m_quitting || !m_preferences->closeToTray() || !m_options.trayAvailable()) {
        quit();
        return;
    }
    m_window->hide();
    if (!m_preferences->closeToTrayTold())
        tellOfTray();
}

void Application::tellOfTray()
{
    m_preferences->setCloseToTrayTold();
    m_tray->tell(tr("Portside is still here"),
                 tr("Servers keep running in the tray. Quit from its menu, or change this in the "
                    "preferences."));
}

void Application::quit()
{
    if (std::exchange(m_quitting, true)) {
        m_workspace.close();
        return;
    }
    emit quitting();
    m_window->saveLayout();
    if (m_workspace.servers().inFlight() > 0)
        m_window->showStopping();
    else
        QTimer::singleShot(silentQuit, m_window.get(), [this] {
            if (!m_finished)
                m_window->showStopping();
        });
    m_workspace.close();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::LanguageChange)
        m_tray->retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace Gui
