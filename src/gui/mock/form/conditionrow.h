// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/result.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace Gui {

// One condition of a response: what is looked at, how, and what it must be, in the words of mock
// files; main thread.
class ConditionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionRow(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ConditionRow)

    void setCondition(const Core::MockCondition &condition);
    // What stands in the fields, or what is wrong with it.
    Core::Result<Core::MockCondition> condition() const;

signals:
    void edited();
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QByteArray text() const; // as a mock file would have it
    void refresh();
    void retranslate();

    QComboBox *m_subject;
    QLineEdit *m_name;
    QCheckBox *m_not;
    QComboBox *m_test;
    QLineEdit *m_value;
    QToolButton *m_remove;
};

} // namespace Gui
