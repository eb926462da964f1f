// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;
class QMenu;

namespace Gui {

class TrafficView;

// What the user puts on the selected rows of a list (pin, colour, note), and their removal, by
// menu and keyboard; for rows of the history only. Main thread.
class MarkActions final : public QObject
{
    Q_OBJECT

public:
    explicit MarkActions(TrafficView &view);
    Q_DISABLE_COPY_MOVE(MarkActions)

    void addTo(QMenu &menu);
    bool handle(const QKeyEvent &event); // whether the key was one of these

    void togglePin();
    void setColour(int number);
    void editNote();
    void remove(); // asks where it is more than one

private:
    bool isPossible() const;

    TrafficView &m_view;
};

} // namespace Gui
