// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/traffickeys.h"

#include "gui/traffic/marks/marklook.h"

namespace Gui {

QKeySequence TrafficKeys::of(TrafficKey key)
{
    switch (key) {
    case TrafficKey::CopyUrl:
        return QKeySequence::Copy;
    case TrafficKey::CopyText:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_C;
    case TrafficKey::CopyCurl:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_U;
    case TrafficKey::OpenInBrowser:
        return Qt::CTRL | Qt::Key_B;
    case TrafficKey::SendAgain:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_Return;
    case TrafficKey::Edit:
        return Qt::CTRL | Qt::Key_E;
    case TrafficKey::Repeat:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_E;
    case TrafficKey::Compare:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_D;
    case TrafficKey::Export:
        return Qt::CTRL | Qt::Key_S;
    case TrafficKey::ExportAll:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_S;
    case TrafficKey::Allow:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_H;
    case TrafficKey::Pin:
        return Qt::CTRL | Qt::Key_P;
    case TrafficKey::Colour:
        return ofColour(0);
    case TrafficKey::Note:
        return Qt::Key_F2;
    case TrafficKey::Delete:
        return QKeySequence::Delete;
    case TrafficKey::Newest:
        return Qt::Key_End;
    case TrafficKey::Find:
        return QKeySequence::Find;
    case TrafficKey::Expect:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_X;
    case TrafficKey::ClearFilter:
        return Qt::Key_Escape;
    }
    Q_UNREACHABLE();
}

QString TrafficKeys::text(TrafficKey key)
{
    switch (key) {
    case TrafficKey::CopyUrl:
        return tr("Copy URL");
    case TrafficKey::CopyText:
        return tr("Copy as text");
    case TrafficKey::CopyCurl:
        return tr("Copy as curl");
    case TrafficKey::OpenInBrowser:
        return tr("Open in browser");
    case TrafficKey::SendAgain:
        return tr("Send again");
    case TrafficKey::Edit:
        return tr("Edit and send…");
    case TrafficKey::Repeat:
        return tr("Repeat…");
    case TrafficKey::Compare:
        return tr("Compare two");
    case TrafficKey::Export:
        return tr("Export selected as HAR…");
    case TrafficKey::ExportAll:
        return tr("Export all of the list as HAR…");
    case TrafficKey::Allow:
        return tr("Allow a refused host or origin");
    case TrafficKey::Pin:
        return tr("Pin");
    case TrafficKey::Colour:
        return tr("Colour");
    case TrafficKey::Note:
        return tr("Note…");
    case TrafficKey::Delete:
        return tr("Delete");
    case TrafficKey::Newest:
        return tr("Go to the newest and follow");
    case TrafficKey::Find:
        return tr("Filter requests");
    case TrafficKey::Expect:
        return tr("Expect requests…");
    case TrafficKey::ClearFilter:
        return tr("Clear the filter");
    }
    Q_UNREACHABLE();
}

QString TrafficKeys::keysText(TrafficKey key)
{
    const QString keys = of(key).toString(QKeySequence::NativeText);
    if (key != TrafficKey::Colour)
        return keys;
    return tr("%1 to %2", "keys")
        .arg(keys, ofColour(MarkLook::colours).toString(QKeySequence::NativeText));
}

QKeySequence TrafficKeys::ofColour(int number)
{
    return Qt::ALT | Qt::Key(Qt::Key_0 + number);
}

} // namespace Gui
