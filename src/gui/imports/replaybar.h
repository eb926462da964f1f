// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/replay/replayrun.h"
#include "gui/replay/pickedrows.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace Gui {

// Sends picked rows to a server: at the pace that they had, faster, or as fast as it answers. Main
// thread.
class ReplayBar final : public QWidget
{
    Q_OBJECT

public:
    ReplayBar(Pick pick, const QStringList &servers, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ReplayBar)

private:
    void toggle();
    void begin(const QList<Core::ExchangeRecord> &records);
    void refresh();

    const Pick m_pick;
    QComboBox *m_server;
    QComboBox *m_pace;
    QPushButton *m_button;
    QLabel *m_label;
    QPointer<Core::ReplayRun> m_run;
    int m_good = 0;
    int m_failed = 0;
    int m_skipped = 0; // that cannot be sent
    int m_leftOut = 0; // as there were too many
    int m_differing = 0; // other status than it had
};

} // namespace Gui
