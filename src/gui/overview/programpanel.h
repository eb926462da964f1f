// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace Core {
class Server;
struct ProcessStatus;
} // namespace Core

namespace Gui {

class Figure;
class Masking;

// What is known of the program behind a server: what it waits for, what it uses, how it ended;
// hidden if there is none. Main thread.
class ProgramPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramPanel(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProgramPanel)

    void setMasking(const Masking *masking) { m_masking = masking; }
    void setServer(Core::Server *server);
    void refresh();

signals:
    void consoleWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFigures(QLayout &layout);
    void retranslate();
    void takeStatus();
    void showPhase();
    void showFigures(const Core::ProcessStatus &program);
    void showLastLines();

    const Masking *m_masking = nullptr;
    QPointer<Core::Server> m_server;
    QLabel *m_phase;
    QPushButton *m_next; // to the next step of a stop
    QPushButton *m_restart;
    QWidget *m_figures;
    Figure *m_cpu;
    Figure *m_memory;
    Figure *m_processes;
    Figure *m_id;
    Figure *m_starts;
    QWidget *m_end; // how it ended
    QLabel *m_lastLines;
    QPushButton *m_console;
    std::chrono::steady_clock::time_point m_until; // the next step
    QTimer m_tick; // while something is counted down
};

} // namespace Gui
