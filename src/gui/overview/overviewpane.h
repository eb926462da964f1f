// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Core {
class Server;
}

namespace Gui {

class Masking;
class OpenExchangeModel;

namespace Ui {
class OverviewPane;
}

// The live state and figures of one server; looks at them only while it is visible; main thread.
class OverviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPane(QWidget *parent = nullptr);
    ~OverviewPane() override;
    Q_DISABLE_COPY_MOVE(OverviewPane)

    void setMasking(const Masking *masking);
    void setServer(Core::Server *server);

signals:
    void copied(const QString &text); // to the clipboard
    void trafficWanted(const QString &filter);
    void consoleWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void prepareLook();
    void retranslate();
    void refresh();
    void refreshNetwork();
    void refreshState();
    void refreshStopping();
    void refreshFigures();
    QString since() const;

    std::unique_ptr<Ui::OverviewPane> m_ui;
    OpenExchangeModel *m_open;
    QPointer<Core::Server> m_server;
    QTimer m_tick;
    const Masking *m_masking = nullptr;
};

} // namespace Gui
