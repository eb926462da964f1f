// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Core {
class Server;
}

namespace Gui {

// Says something to those whose connections to one server stay open: WebSockets, event streams;
// main thread. Closes when the server goes.
class BroadcastDialog final : public QDialog
{
    Q_OBJECT

public:
    BroadcastDialog(Core::Server &server, QWidget *parent);
    Q_DISABLE_COPY_MOVE(BroadcastDialog)

    // The one of this server, which may be there already.
    static void open(Core::Server &server, QWidget *window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void update();
    void send();

    Core::Server &m_server;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QLabel *m_note;
    QPushButton *m_send;
    QPushButton *m_close;
};

} // namespace Gui
