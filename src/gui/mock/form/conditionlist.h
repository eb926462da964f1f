// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/mock/form/conditionrow.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace Gui {

// The conditions of a response, one below the other; main thread.
class ConditionList final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionList(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ConditionList)

    void setConditions(const QList<Core::MockCondition> &conditions);
    Core::Result<QList<Core::MockCondition>> conditions() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    ConditionRow *addRow();
    void retranslate();

    QVBoxLayout *m_layout;
    QToolButton *m_add;
    QList<ConditionRow *> m_rows;
};

} // namespace Gui
