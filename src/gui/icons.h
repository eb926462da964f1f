// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Gui {

enum class IconId : quint8 {
    Add,
    Folder,
    Serve,
    Start,
    Stop,
    StopNow,
    Restart,
    Open,
    Copy,
    Duplicate,
    Remove,
    Rename,
    Settings,
    Search,
    Filter,
    Info,
    Warning,
    Error,
    Check,
    Close,
    More,
    Up,
    Down,
    Undo,
    Redo,
    Pause,
    Follow,
    Clear,
    Keyboard,
    Network,
    Lock,
    Quit,
    Recent,
    Drop,
    Terminal,
    List,
    Save,
    Pin,
    Note,
    Bookmark,
    Hidden,
    StateStopped,
    StateStarting,
    StateRunning,
    StateStopping,
    StateFailed,
};

// Drawn in the text colour of the palette of the moment, so that it follows the theme by itself.
QIcon icon(IconId id);
// Drawn in this colour.
QIcon icon(IconId id, const QColor &colour);
// The icon of a kind of server by its id.
QIcon kindIcon(const QString &kindId);
// The program's own, in its own colours.
QIcon applicationIcon();

} // namespace Gui
