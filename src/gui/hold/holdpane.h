// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/server.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Gui {

class HeldModel;
class Masking;

namespace Ui {
class HoldPane;
}

// What a server's breakpoint holds: which messages, each with the time that is left, and what shall
// become of them; main thread.
class HoldPane final : public QWidget
{
    Q_OBJECT

public:
    explicit HoldPane(QWidget *parent = nullptr);
    ~HoldPane() override;
    Q_DISABLE_COPY_MOVE(HoldPane)

    void setMasking(const Masking *masking);
    void setServer(Core::Server *server);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void showBreakpoint();
    void takeBreakpoint();
    void showMessages();
    void showCurrent();
    const Core::HeldMessage *current() const;
    void letGoOn();
    void drop();
    void refresh();
    void retranslate();

    std::unique_ptr<Ui::HoldPane> m_ui;
    HeldModel *m_model;
    QPointer<Core::Server> m_server;
    QTimer m_clock;
    bool m_isShowing = false; // what the server has, so nobody edits
};

} // namespace Gui
