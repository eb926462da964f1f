// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace Gui {

// One entry of a RowList; main thread.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    Q_DISABLE_COPY_MOVE(FormRow)

signals:
    void edited();
    void removeWanted();

protected:
    // Small, with a cross; emits removeWanted().
    QToolButton *makeRemoveButton();
    void changeEvent(QEvent *event) override;
    virtual void retranslate() = 0;
};

} // namespace Gui
