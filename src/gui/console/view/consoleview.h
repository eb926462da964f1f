// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/console/view/consolearea.h"

#include <QTimer>

class QMenu;

namespace Gui {

// A console that answers to mouse and keys: text is selected and copied, addresses are opened. Main
// thread.
class ConsoleView final : public ConsoleArea
{
    Q_OBJECT

public:
    explicit ConsoleView(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ConsoleView)

    void selectAll();
    void copy();
    void selectLink(bool forward); // the next address or the one before
    std::optional<QUrl> selectedLink() const;

signals:
    void linkOpened(const QUrl &url);
    void copied(const QString &text); // to the clipboard

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool takeCommand(const QKeyEvent &event);
    bool takeScroll(const QKeyEvent &event);
    bool takeExtend(const QKeyEvent &event);
    void moveRows(int rows);
    void scrollOn(); // while the mouse is outside
    void extendTo(const QPoint &point);
    void put(const QString &text);

    QTimer m_autoScroll;
    QPoint m_mouse; // where it was last while the button is down
    int m_wheel = 0; // eighths of a degree that moved nothing yet
    bool m_hasDragged = false;
};

} // namespace Gui
