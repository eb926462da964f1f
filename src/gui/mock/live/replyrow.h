// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/mock/fields/conditionlist.h"
#include "gui/mock/live/messagerow.h"

class QCheckBox;
class QLabel;

namespace Gui {

// What is sent when a client's message is so; main thread.
class ReplyRow final : public FormRow
{
    Q_OBJECT

public:
    using Value = Core::MockReply;

    explicit ReplyRow(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ReplyRow)

    void setValue(const Core::MockReply &reply);
    // What stands in the fields, or what is wrong with it.
    Core::Result<Core::MockReply> value() const;

protected:
    void retranslate() override;

private:
    QLabel *m_title;
    ConditionList *m_when;
    QCheckBox *m_any;
    QLabel *m_then;
    MessageList *m_send;
    QCheckBox *m_toAll;
    QToolButton *m_remove;
};

} // namespace Gui
