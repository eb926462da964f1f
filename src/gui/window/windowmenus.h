// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/window/actions.h"

#include <QObject>

class QAction;
class QActionGroup;
class QLineEdit;
class QMainWindow;
class QMenu;
class QToolBar;
class QToolButton;

namespace Gui {

class Preferences;

// The menus and the tool bar of the window, made from its actions; main thread.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    WindowMenus(QMainWindow *window, const Actions &actions, QList<QAction *> quickStarts,
                Preferences &preferences);
    Q_DISABLE_COPY_MOVE(WindowMenus)

    QMenu *serverMenu() const { return m_server; } // also the context menu of the list
    QLineEdit *filter() const { return m_filter; }
    // Quit works in any case.
    void setEnabled(bool enabled);
    // In the language of now.
    void retranslate();

signals:
    void folderChosen(const QString &folder);

private:
    void makeMenus();
    void makeToolBar();
    void followMasking(QAction *button);
    void makeThemeMenu(QMenu *menu);
    void makeLanguageMenu(QMenu *menu);
    void fillRecent();
    void markChoices();
    void add(QWidget *to, std::initializer_list<ActionId> ids) const;

    QMainWindow *m_window;
    const Actions &m_actions;
    const QList<QAction *> m_quickStarts;
    Preferences &m_preferences;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_server;
    QMenu *m_view;
    QMenu *m_theme;
    QMenu *m_language;
    QMenu *m_help;
    QToolBar *m_bar;
    QToolButton *m_presenting;
    QLineEdit *m_filter;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
};

} // namespace Gui
