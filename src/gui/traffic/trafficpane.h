// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/traffic/emptytraffic.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Core {
class Server;
class TrafficFilter;
class TrafficStore;
} // namespace Core

namespace Gui {

namespace Ui {
class TrafficPane;
}

class ClearCommands;
class OpenWatch;
class Preferences;
class RowSource;
class TrafficModel;
class TrafficRowActions;

// The requests of one server (or of all) as they come and as they were kept: list, filter, pause,
// and one of them in detail; main thread.
class TrafficPane final : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficPane(QWidget *parent = nullptr);
    ~TrafficPane() override;
    Q_DISABLE_COPY_MOVE(TrafficPane)

    // Where traffic is kept, and what the user has chosen; both may be null.
    void setHistory(Core::TrafficStore *store, Preferences *preferences);
    void setServer(Core::Server *server);
    // In place of what was filtered before.
    void showOnly(const QString &filter);
    // Columns and splitter, opaque.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void copied(const QString &text); // to the clipboard
    void told(const QString &text); // what was done or why not, a sentence

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectControls();
    void connectOpen();
    void setPaused(bool paused);
    void cleared();
    void sourceChanged();
    void setFilter(const Core::TrafficFilter &filter);
    void addToFilter(const QString &term);
    void stateChanged();
    void retranslate();
    EmptyTraffic::Reason whyEmpty() const;
    void refresh(); // what depends on the figures, a few times a second
    void showList(bool isShown, bool isWanted);
    QString summary() const;
    void shareSpace();
    QString found() const;

    std::unique_ptr<Ui::TrafficPane> m_ui;
    TrafficModel *m_model;
    RowSource *m_source;
    ClearCommands *m_clear;
    TrafficRowActions *m_rowActions;
    OpenWatch *m_openWatch;
    QPointer<Core::Server> m_server;
    QTimer m_refresh;
    bool m_isListWanted = false; // by the keyboard, as soon as there is something
    bool m_hasOwnLayout = false; // that somebody has made
    struct Totals
    {
        qint64 exchanges = 0;
        qint64 errors = 0;
        qint64 bytes = 0;
    };
    Totals m_cleared; // the server's figures when the list was cleared
};

} // namespace Gui
