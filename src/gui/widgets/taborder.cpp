// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/taborder.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLayout>
#include <QList>
#include <QScrollArea>

#include <utility>

namespace Gui {

namespace {

void collect(const QLayout &layout, QList<QWidget *> &fields)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (const auto *inner = const_cast<QLayoutItem *>(item)->layout()) {
            collect(*inner, fields);
            continue;
        }
        QWidget *widget = item->widget();
        if (!widget)
            continue;
        // Spin boxes and the like have children of their own, but no layout.
        if (widget->focusPolicy() & Qt::TabFocus)
            fields += widget;
        else if (widget->layout())
            collect(*widget->layout(), fields);
    }
}

void leave(QWidget *editor, bool isForward)
{
    QWidget *next = editor;
    do {
        next = isForward ? next->nextInFocusChain() : next->previousInFocusChain();
    } while (next != editor
             && (editor->isAncestorOf(next) || !(next->focusPolicy() & Qt::TabFocus)
                 || !next->isEnabled() || !next->isVisible() || next->focusProxy()));
    next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

// What has no focus leaves the wheel to the area that it is in.
class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    void protect(QWidget *field)
    {
        if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field))
            return;
        field->setFocusPolicy(Qt::StrongFocus); // the wheel gives it none
        field->removeEventFilter(this);
        field->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

WheelGuard &guardOf(QWidget *area)
{
    for (QObject *each : area->children()) {
        if (auto *guard = dynamic_cast<WheelGuard *>(each))
            return *guard;
    }
    return *new WheelGuard(area);
}

// The window has a meaning for the key, too, which would make a shortcut ambiguous.
class WayOut final : public QObject
{
public:
    explicit WayOut(QWidget *editor)
        : QObject(editor)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isKey
            = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
        if (!key || key->key() != Qt::Key_F6 || (key->modifiers() & ~Qt::ShiftModifier))
            return false;
        if (event->type() == QEvent::KeyPress)
            leave(static_cast<QWidget *>(watched), !(key->modifiers() & Qt::ShiftModifier));
        event->accept();
        return true;
    }
};

} // namespace

void TabOrder::arrangeAround(QWidget *widget)
{
    QWidget *area = widget;
    while (area && !qobject_cast<QScrollArea *>(area))
        area = area->parentWidget();
    if (!area)
        return;
    const QWidget *page = static_cast<QScrollArea *>(area)->widget();
    QList<QWidget *> fields;
    if (page && page->layout())
        collect(*page->layout(), fields);
    WheelGuard &guard = guardOf(area);
    for (QWidget *each : std::as_const(fields))
        guard.protect(each);
    for (qsizetype i = 1; i < fields.size(); ++i)
        QWidget::setTabOrder(fields[i - 1], fields[i]);
}

void TabOrder::leaveByKey(QWidget *editor)
{
    editor->installEventFilter(new WayOut(editor));
}

} // namespace Gui
