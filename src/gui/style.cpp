// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style.h"

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

constexpr int controlHeight = 30;

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return 8;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return 3;
    case PM_SmallIconSize:
        return 18;
    default: // the metrics are the style's own
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize hint = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        hint.rwidth() += 14;
        hint.setHeight(qMax(hint.height(), controlHeight));
        break;
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        hint.setHeight(qMax(hint.height(), controlHeight - 2));
        break;
    case CT_ToolButton:
        hint += QSize(6, 4);
        break;
    case CT_MenuItem:
        hint.rheight() += 4;
        break;
    case CT_MenuBarItem:
        hint += QSize(4, 2);
        break;
    case CT_TabBarTab:
        hint += QSize(8, 4);
        break;
    default: // the other contents keep their size
        break;
    }
    return hint;
}

} // namespace Gui
