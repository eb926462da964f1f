// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/proposals/readymadebox.h"

#include "gui/widgets/background.h"

namespace Gui {

ReadyMadeBox::ReadyMadeBox(QWidget *parent)
    : QComboBox(parent)
{
    constexpr int rowsInSight = 18;
    setMaxVisibleItems(rowsInSight);
    connect(this, &QComboBox::activated, this, [this](int row) {
        if (row > 0)
            emit chosen(m_all.at(row - 1).values);
    });
}

void ReadyMadeBox::setKind(const Core::ServerKind &kind)
{
    m_isUseful = kind.readyMade != nullptr;
    fill({});
    const int change = ++m_changes;
    if (!m_isUseful)
        return;
    inBackground(this, kind.readyMade, [this, change](const QList<Core::ReadyMade> &all) {
        if (change == m_changes)
            fill(all);
    });
}

void ReadyMadeBox::fill(const QList<Core::ReadyMade> &all)
{
    m_all = all;
    clear();
    addItem(tr("Nothing in particular"));
    for (const Core::ReadyMade &each : m_all)
        addItem(each.name);
}

} // namespace Gui
