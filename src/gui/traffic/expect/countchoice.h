// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/expect/expectedcount.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace Gui {

// How many requests are expected: at least, exactly or at most a number; main thread.
class CountChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit CountChoice(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CountChoice)

    Core::ExpectedCount count() const;
    void edit(); // the number has the focus and is selected

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QComboBox *m_how;
    QSpinBox *m_number;
};

} // namespace Gui
