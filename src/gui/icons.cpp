// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/icons.h"

#include "gui/tintediconengine.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

// In the order of IconId.
constexpr std::array names {
    "add",
    "folder",
    "serve",
    "start",
    "stop",
    "stop-now",
    "restart",
    "open",
    "copy",
    "duplicate",
    "remove",
    "rename",
    "settings",
    "search",
    "filter",
    "info",
    "warning",
    "error",
    "check",
    "close",
    "more",
    "up",
    "down",
    "undo",
    "redo",
    "pause",
    "follow",
    "clear",
    "keyboard",
    "network",
    "lock",
    "quit",
    "recent",
    "drop",
    "terminal",
    "list",
    "save",
    "pin",
    "note",
    "bookmark",
    "hidden",
    "state-stopped",
    "state-starting",
    "state-running",
    "state-stopping",
    "state-failed",
};
static_assert(names.size() == size_t(IconId::StateFailed) + 1);

QString fileOf(QLatin1StringView name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

} // namespace

QIcon icon(IconId id)
{
    return icon(id, QColor());
}

QIcon icon(IconId id, const QColor &colour)
{
    return QIcon(new TintedIconEngine(fileOf(QLatin1StringView(names[size_t(id)])), colour));
}

QIcon kindIcon(const QString &kindId)
{
    QString file = u":/icons/kind-"_s + kindId + u".svg"_s;
    if (!QFile::exists(file))
        file = u":/icons/kind-other.svg"_s;
    return QIcon(new TintedIconEngine(file, QColor()));
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/portside.svg"_s);
}

} // namespace Gui
