// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

#include <algorithm>

namespace Gui {

// Gives a box these texts; the same place of them stays chosen.
inline void fillBox(QComboBox *box, const QStringList &texts)
{
    const int index = std::max(box->currentIndex(), 0);
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(index);
}

} // namespace Gui
