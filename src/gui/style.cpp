// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QStyleOption>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

constexpr int controlHeight = 30;
constexpr int headerMargin = 8;

// A table or a list with headers whose cells have no look of their own.
bool hasPlainCells(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || !view->itemDelegate()
        || view->itemDelegate()->metaObject() != &QStyledItemDelegate::staticMetaObject)
        return false;
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree ? !tree->isHeaderHidden() : view->inherits("QTableView");
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return headerMargin;
    case PM_FocusFrameHMargin: // the text of a cell stands one farther, and so below its header
        return hasPlainCells(widget) ? headerMargin - 1
                                     : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return 3;
    case PM_SmallIconSize:
        return 18;
    default: // the metrics are the style's own
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox;
    // Fusion's own edge is darker than the window, which shows on a light one only.
    if (!isField || option->palette.color(QPalette::Window).lightness() >= 128
        || option->state & State_HasFocus)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(QPalette::Light).lighter(125));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
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
    case CT_ItemViewItem:
        // Names and values of an exchange, and all that is looked at row by row like them.
        if (qobject_cast<const QTreeView *>(widget))
            hint.rheight() += 10;
        break;
    default: // the other contents keep their size
        break;
    }
    return hint;
}

} // namespace Gui
