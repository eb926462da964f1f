// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Core {
class Server;
struct LogEntry;
} // namespace Core

namespace Gui {

namespace Ui {
class LogPane;
}

// What a server itself says, newest last, as text that can be selected; main thread.
class LogPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPane(QWidget *parent = nullptr);
    ~LogPane() override;
    Q_DISABLE_COPY_MOVE(LogPane)

    void setServer(Core::Server *server);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void prepare();
    void retranslate();
    void rebuild();
    void append(const Core::LogEntry &entry);
    void scrollToEnd();

    std::unique_ptr<Ui::LogPane> m_ui;
    QPointer<Core::Server> m_server;
    bool m_stale = true;
};

} // namespace Gui
