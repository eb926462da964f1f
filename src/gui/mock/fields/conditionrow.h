// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockcondition.h"
#include "core/result.h"
#include "gui/mock/fields/formrow.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Gui {

class CodeView;

// One condition of a response: what is looked at, how, and what it must be, in the words of mock
// files; main thread.
class ConditionRow final : public FormRow
{
    Q_OBJECT

public:
    using Value = Core::MockCondition;

    explicit ConditionRow(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ConditionRow)

    // What lists of conditions and their owners say.
    static QString addText();
    static QString anyText();

    void setValue(const Core::MockCondition &condition);
    // What stands in the fields, or what is wrong with it.
    Core::Result<Core::MockCondition> value() const;

protected:
    void retranslate() override;

private:
    void connectFields();
    QByteArray text() const; // as a mock file would have it
    bool takesJson() const;
    void refresh();

    QComboBox *m_subject;
    QLineEdit *m_name;
    QLineEdit *m_at; // within it
    QCheckBox *m_not;
    QComboBox *m_test;
    QLineEdit *m_value;
    QCheckBox *m_asText;
    QToolButton *m_remove;
    CodeView *m_schema;
    bool m_isShowing = false;
};

} // namespace Gui
