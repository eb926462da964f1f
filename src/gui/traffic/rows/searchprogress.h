// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Gui {

class TrafficModel;

// How far a search has come, and a button to end it; hidden for searches that are over soon. Main
// thread.
class SearchProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchProgress(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SearchProgress)

    void setModel(TrafficModel *model);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void show();
    void retranslate();

    TrafficModel *m_model = nullptr;
    QLabel *m_label;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    QTimer m_patience;
};

} // namespace Gui
