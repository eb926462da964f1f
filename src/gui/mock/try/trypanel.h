// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/replay/replayrun.h"
#include "core/traffic/exchangerecord.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Core {
class Server;
}

namespace Gui {

class CodeView;
class Notice;

// Sends a request to a server that mocks, and shows what answered, or what was nearest and why it
// did not; main thread.
class TryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TryPanel(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TryPanel)

    void setServer(Core::Server *server);
    // Proposes a request that it is for.
    void setRoute(const Core::MockRoute &route);
    void send();

signals:
    void lineWanted(int line); // of the file
    void titleWanted(const QString &title); // of a route

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRequest();
    void answered(const Core::ReplayOutcome &outcome);
    void recorded(const Core::ExchangeBatch &batch);
    void showNearest(const QByteArray &body);
    void refresh();
    void retranslate();

    QPointer<Core::Server> m_server;
    QPointer<Core::ReplayRun> m_run;
    QString m_title; // of the route that is tried
    quint16 m_port = 0; // that the last request was sent from
    QComboBox *m_method;
    QLineEdit *m_target;
    QPushButton *m_send;
    QCheckBox *m_more;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_content;
    Notice *m_notice;
    QLabel *m_result;
    QLabel *m_by;
    QListWidget *m_nearest;
    CodeView *m_answer;
};

} // namespace Gui
