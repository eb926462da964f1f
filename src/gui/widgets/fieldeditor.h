// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"

#include <QWidget>

namespace Gui {

// The input for one Field of any type; main thread.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    static FieldEditor *make(const Core::Field &field, QWidget *parent);

    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0; // emits nothing
    // The widget that has the focus and the accessible name.
    virtual QWidget *input() const = 0;

signals:
    void edited(); // by the user

protected:
    using QWidget::QWidget;
};

} // namespace Gui
