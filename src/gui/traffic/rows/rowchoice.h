// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

namespace Gui {

class TrafficModel;
class TrafficView;

// Keeps what is selected in a list of traffic when it is filtered anew, and selects a row for the
// keys where nothing is; main thread.
class RowChoice final : public QObject
{
    Q_OBJECT

public:
    explicit RowChoice(TrafficView &view);
    Q_DISABLE_COPY_MOVE(RowChoice)

    void setModel(TrafficModel &model);
    // Before the rows of another filter come, a few at a time.
    void keep();
    // The first one in sight, unless something is selected or is still looked for.
    void chooseFirst();

private:
    void restore();
    void selectRow(int row, bool isCurrent);
    void forget();

    TrafficView &m_view;
    TrafficModel *m_model = nullptr;
    QList<qint64> m_kept; // keys of rows that were selected and are not there yet
    qint64 m_current = -1;
    bool m_isLooking = false;
    bool m_isOwn = false; // a change of the selection
};

} // namespace Gui
