// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

namespace Gui {

// Bytes a second, or as many as there are; main thread.
class BandwidthBox final : public QSpinBox
{
    Q_OBJECT

public:
    explicit BandwidthBox(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(BandwidthBox)

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace Gui
