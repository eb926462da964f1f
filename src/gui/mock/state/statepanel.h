// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/keptstate.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace Core {
class Server;
}

namespace Gui {

// What requests have made of a mock API that runs: what it remembers, the entries of its lists,
// snapshots of both and callbacks; all of it can be put back. Main thread.
class StatePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePanel(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StatePanel)

    void setServer(Core::Server *server);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Reset { Counts, Values, Lists, All, ResetCount };

    void connectButtons();
    void change(Core::StateChange::Kind kind, const QString &name = {});
    void showKept();
    void showSnapshots(const QStringList &names);
    void showSent(const QList<Core::SentRequest> &sent);
    QString chosenSnapshot() const;
    void refresh();
    void retranslate();

    QPointer<Core::Server> m_server;
    std::shared_ptr<const Core::KeptState> m_kept; // that is shown
    QLabel *m_hint;
    std::array<QPushButton *, ResetCount> m_reset;
    QTreeWidget *m_values;
    QLabel *m_snapshotsLabel;
    QListWidget *m_snapshots;
    QLineEdit *m_name;
    QPushButton *m_take;
    QPushButton *m_restore;
    QPushButton *m_forget;
    QLabel *m_sentLabel;
    QTreeWidget *m_sent;
    QPushButton *m_clear;
};

} // namespace Gui
