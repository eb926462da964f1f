// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDoubleSpinBox>

namespace Gui {

// A share in percent, with as many places as it needs; main thread.
class PercentBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit PercentBox(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PercentBox)

    // The original, unless the box says another one: no places are lost that it cannot show.
    double valueOver(double original) const;
    QString textFromValue(double value) const override;
};

} // namespace Gui
