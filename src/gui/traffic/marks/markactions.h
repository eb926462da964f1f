// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QKeyEvent;
class QMenu;

namespace Core {
struct RecordedServer;
}

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
    // Asks where it is more than one. Imported ones go with all of their session.
    void remove();

private:
    bool isPossible() const;
    void confirmRemoval(const QString &question, std::function<void()> remove);
    void removeSession(const Core::RecordedServer &session);

    TrafficView &m_view;
};

} // namespace Gui
