// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowmenus.h"

#include "core/visibletext.h"
#include "gui/icons.h"
#include "gui/language.h"
#include "gui/settings/preferences.h"
#include "gui/widgets/menutext.h"

#include <QActionGroup>
#include <QDir>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Gui {

WindowMenus::WindowMenus(QMainWindow *window, const Actions &actions, QList<QAction *> quickStarts,
                         Preferences &preferences)
    : QObject(window)
    , m_window(window)
    , m_actions(actions)
    , m_quickStarts(std::move(quickStarts))
    , m_preferences(preferences)
    , m_file(window->menuBar()->addMenu(QString()))
    , m_recent(new QMenu(window))
    , m_server(window->menuBar()->addMenu(QString()))
    , m_view(window->menuBar()->addMenu(QString()))
    , m_theme(new QMenu(window))
    , m_language(new QMenu(window))
    , m_help(window->menuBar()->addMenu(QString()))
    , m_bar(window->addToolBar(QString()))
    , m_presenting(new QToolButton(window))
    , m_filter(new QLineEdit(window))
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    makeMenus();
    makeToolBar();
    retranslate();
    fillRecent();
    markChoices();
    // Queued, as the entry that was chosen may be the reason of the change.
    connect(&preferences, &Preferences::recentFoldersChanged, this, &WindowMenus::fillRecent,
            Qt::QueuedConnection);
    connect(&preferences, &Preferences::themeChanged, this, &WindowMenus::markChoices);
    connect(&preferences, &Preferences::languageChanged, this, &WindowMenus::markChoices);
}

void WindowMenus::add(QWidget *to, std::initializer_list<ActionId> ids) const
{
    for (const ActionId id : ids)
        to->addAction(m_actions[id]);
}

void WindowMenus::makeMenus()
{
    using enum ActionId;

    add(m_file, {NewServer, ServeFolder});
    m_file->addActions(m_quickStarts);
    m_recent->setIcon(icon(IconId::Recent));
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    add(m_file, {ImportHar, ImportMock});
    m_file->addSeparator();
    add(m_file, {ActionId::Preferences});
    m_file->addSeparator();
    add(m_file, {Quit});

    add(m_server, {Start, Stop, Restart});
    m_server->addSeparator();
    add(m_server, {Open, CopyUrl, Broadcast, Shots});
    m_server->addSeparator();
    add(m_server, {Rename, Duplicate, MoveUp, MoveDown, Remove});
    m_server->addSeparator();
    add(m_server, {StartAll, StopAll});

    add(m_view, {FocusFilter, FocusList, FocusDetails, UserOrder});
    m_view->addSeparator();
    add(m_view, {Presentation});
    m_view->addSeparator();
    makeThemeMenu(m_theme);
    m_view->addMenu(m_theme);
    makeLanguageMenu(m_language);
    m_view->addMenu(m_language);

    add(m_help, {Shortcuts, About});
}

void WindowMenus::makeToolBar()
{
    using enum ActionId;

    m_bar->setObjectName(u"toolBar"_s);
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->setIconSize({18, 18});
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add(m_bar, {NewServer, ServeFolder});
    m_bar->addSeparator();
    add(m_bar, {Start, Stop, Restart});
    m_bar->addSeparator();
    add(m_bar, {Open, CopyUrl});
    auto *gap = new QWidget(m_bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(gap);
    m_presenting->setDefaultAction(m_actions[Presentation]);
    m_presenting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    followMasking(m_bar->addWidget(m_presenting));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(IconId::Search), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(240);
    m_bar->addWidget(m_filter);
}

// The button is in sight for as long as the mode counts.
void WindowMenus::followMasking(QAction *button)
{
    Masking &masking = m_preferences.masking();
    QAction *action = m_actions[ActionId::Presentation];
    connect(action, &QAction::toggled, &masking, &Masking::setPresenting);
    const auto show = [&masking, action, button] {
        action->setChecked(masking.isPresenting());
        button->setVisible(masking.isPresenting());
    };
    connect(&masking, &Masking::screenChanged, button, show);
    show();
}

void WindowMenus::makeThemeMenu(QMenu *menu)
{
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(int(theme));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, theme] { m_preferences.setTheme(theme); });
    }
}

void WindowMenus::makeLanguageMenu(QMenu *menu)
{
    const QStringList codes = QStringList {QString()} + Language::available();
    for (const QString &code : codes) {
        QAction *action = menu->addAction(code.isEmpty() ? code : Language::nativeName(code));
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code] { m_preferences.setLanguage(code); });
    }
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    const QStringList folders = m_preferences.recentFolders();
    for (const QString &folder : folders) {
        const QString text = menuText(Core::visibleText(QDir::toNativeSeparators(folder)));
        connect(m_recent->addAction(text), &QAction::triggered, this,
                [this, folder] { emit folderChosen(folder); });
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Clear List")), &QAction::triggered, &m_preferences,
            &Preferences::clearRecentFolders);
    m_recent->setEnabled(!folders.isEmpty());
}

void WindowMenus::markChoices()
{
    const auto check = [](QActionGroup *group, const QVariant &chosen) {
        const QList<QAction *> actions = group->actions();
        for (QAction *action : actions)
            action->setChecked(action->data() == chosen);
    };
    check(m_themes, int(m_preferences.theme()));
    check(m_languages, m_preferences.language());
}

void WindowMenus::setEnabled(bool enabled)
{
    for (const auto &[id, action] : m_actions.all())
        action->setEnabled(enabled || id == ActionId::Quit);
    for (QAction *action : std::as_const(m_quickStarts))
        action->setEnabled(enabled);
    m_filter->setEnabled(enabled);
    m_recent->setEnabled(enabled);
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("&Recent Folders"));
    m_server->setTitle(tr("&Server"));
    m_view->setTitle(tr("&View"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
    m_bar->setWindowTitle(tr("Tool bar"));
    m_filter->setPlaceholderText(tr("Filter servers"));
    m_filter->setAccessibleName(tr("Filter servers"));
    const QList<QAction *> themes = m_themes->actions();
    themes.at(0)->setText(tr("Like the Des&ktop"));
    themes.at(1)->setText(tr("&Light"));
    themes.at(2)->setText(tr("&Dark"));
    m_languages->actions().constFirst()->setText(tr("Like the Des&ktop"));
    fillRecent();
}

} // namespace Gui
