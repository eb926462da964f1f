// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consolesearch.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Core {
class Server;
}

namespace Gui {

namespace Ui {
class ConsolePane;
}

class Masking;

// What a server says and what its program prints, the newest last; main thread.
class ConsolePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsolePane(QWidget *parent = nullptr);
    ~ConsolePane() override;
    Q_DISABLE_COPY_MOVE(ConsolePane)

    void setMasking(const Masking *masking);
    void setServer(Core::Server *server);

signals:
    void told(const QString &text); // what was done or why not, a sentence

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void prepareBar();
    void prepareFinding();
    void retranslate();
    void refresh();
    void showLeftOut();
    void find();
    void look();
    void step(int direction);
    void openLink(QUrl url);
    void followState();
    void showMatch(qsizetype index);
    void closeFindBar();
    void copyAll();
    void withText(const std::function<void(const QString &)> &use);
    void tellCopied(const QString &text);
    void save();

    std::unique_ptr<Ui::ConsolePane> m_ui;
    QPointer<Core::Server> m_server;
    Core::ConsoleSearch m_search;
    qsizetype m_match = -1; // the present one's index
};

} // namespace Gui
