// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/serverkind.h"

#include <QComboBox>

namespace Gui {

// The settings that a kind has ready, which are fetched in the background, to begin with one of
// them. Main thread.
class ReadyMadeBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ReadyMadeBox(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ReadyMadeBox)

    void setKind(const Core::ServerKind &kind);
    bool isUseful() const { return m_isUseful; } // for this kind

signals:
    void chosen(const Core::FieldValues &values); // by the user

private:
    void fill(const QList<Core::ReadyMade> &all);

    bool m_isUseful = false;
    int m_changes = 0; // of the kind
    QList<Core::ReadyMade> m_all;
};

} // namespace Gui
