// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

class QTimer;

namespace Core {
class Server;
class ServerList;
} // namespace Core

namespace Gui {

namespace Ui {
class StoppingView;
}

class Masking;

// What the window shows while the program quits: which servers still have requests to end, and a
// way to quit at once. Main thread.
class StoppingView final : public QWidget
{
    Q_OBJECT

public:
    explicit StoppingView(const Core::ServerList &servers, QWidget *parent = nullptr);
    ~StoppingView() override;
    Q_DISABLE_COPY_MOVE(StoppingView)

    void setMasking(const Masking *masking) { m_masking = masking; }
    // Servers that have not ended although their time is over.
    void setOverdue(const QStringList &names);

signals:
    void quitNowWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString stopsAfter(const Core::Server &server) const; // a sentence; empty: nothing
    void refresh();

    const Core::ServerList &m_servers;
    std::unique_ptr<Ui::StoppingView> m_ui;
    QStringList m_overdue;
    QTimer *m_refresh;
    const Masking *m_masking = nullptr;
};

} // namespace Gui
