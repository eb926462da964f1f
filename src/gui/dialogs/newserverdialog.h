// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/proposal.h"
#include "core/server/server.h"

#include <QDialog>

#include <memory>

namespace Core {
class Workspace;
} // namespace Core

namespace Gui {

namespace Ui {
class NewServerDialog;
}

class FieldForm;
class KindHint;
class ProposalList;

// Makes a server of any kind: the kinds on the left, the settings of the chosen one on the right,
// ready with its defaults. Main thread.
class NewServerDialog final : public QDialog
{
    Q_OBJECT

public:
    // startFolder: what a folder that a kind needs begins with.
    NewServerDialog(Core::Workspace &workspace, QString startFolder, QWidget *parent);
    ~NewServerDialog() override;
    Q_DISABLE_COPY_MOVE(NewServerDialog)

    // Lets the user choose among these for the folder, the first one being chosen.
    void propose(const QString &folder, const Core::Proposals &proposals);
    void accept() override;

signals:
    void created(Core::Server *server);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillKinds();
    void fillAddresses();
    void chooseKind(int row);
    void useProposal(const Core::Proposal &proposal);
    void useValues(const Core::FieldValues &values);
    void suggestPort(quint16 usual);
    void updatePort();
    void updateReady();
    bool isComplete() const;
    const Core::ServerKind *kind() const;
    Core::ServerConfig config() const;

    Core::Workspace &m_workspace;
    QString m_startFolder;
    int m_suggestedPort = 0; // of the kind; 0: none
    std::unique_ptr<Ui::NewServerDialog> m_ui;
    FieldForm *m_form;
    ProposalList *m_proposals;
    KindHint *m_hint;
};

} // namespace Gui
