// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;

namespace Gui {

// What a folder could be used for, to choose from; hidden while there is nothing but what any
// folder can be used for. Main thread.
class ProposalList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalList(Core::KindRegistry kinds, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProposalList)

    void setProposals(const QString &folder, const Core::Proposals &proposals);
    // Looks into the folder beside the main thread, when it has not changed for a moment; what was
    // shown stays until then.
    void lookSoon(const QString &folder);
    void choose(int row);

signals:
    void chosen(const Core::Proposal &proposal);

private:
    void look();
    int chosenRow() const; // -1: none
    void tellChosen();
    void retell();

    const Core::KindRegistry m_kinds;
    QLabel *m_heading;
    QListWidget *m_list;
    QLabel *m_obstacle;
    QString m_folder;
    QString m_looked; // the folder that was asked for last
    Core::Proposals m_proposals;
    QTimer m_pause;
};

} // namespace Gui
