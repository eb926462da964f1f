// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <map>

class QAction;
class QWidget;

namespace Gui {

enum class ActionId : quint8 {
    NewServer,
    ServeFolder,
    ImportHar,
    ImportMock,
    Preferences,
    Quit,
    Start,
    Stop,
    Restart,
    Toggle,
    StartAll,
    StopAll,
    Open,
    CopyUrl,
    Broadcast,
    Shots,
    Rename,
    Duplicate,
    Remove,
    MoveUp,
    MoveDown,
    SelectAll,
    FocusFilter,
    FocusList,
    FocusDetails,
    UserOrder,
    Presentation,
    Shortcuts,
    About,
};

// Everything a person can do in the window: one action each, with its words, icon and keys; main
// thread. Menus, tool bar, context menus and the overview of the keys are made of these.
class Actions final : public QObject
{
    Q_OBJECT

public:
    // Where the keys count.
    enum class Scope : quint8 { Window, List };

    // Actions of the list's scope answer to their keys while `list` has the focus.
    Actions(QWidget *window, QWidget *list);
    Q_DISABLE_COPY_MOVE(Actions)

    QAction *operator[](ActionId id) const;
    // In the order of the menus.
    const std::map<ActionId, QAction *> &all() const { return m_actions; }
    static Scope scopeOf(ActionId id);

    // Whether Stop means "now", as all that it concerns are stopping already.
    void setStopsNow(bool now);
    // In the language of now.
    void retranslate();

private:
    bool m_stopsNow = false;
    std::map<ActionId, QAction *> m_actions;
};

} // namespace Gui
