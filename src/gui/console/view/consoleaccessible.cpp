// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/view/consoleaccessible.h"

#include "gui/console/view/consolearea.h"

namespace Gui {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *area = qobject_cast<ConsoleArea *>(object);
    return area ? new ConsoleAccessible(area) : nullptr;
}

} // namespace

ConsoleAccessible::ConsoleAccessible(ConsoleArea *area)
    : QAccessibleWidget(area, QAccessible::Terminal)
    , m_area(*area)
{
}

void ConsoleAccessible::install()
{
    QAccessible::installFactory(make);
}

QString ConsoleAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_area.visibleText() : QAccessibleWidget::text(kind);
}

} // namespace Gui
