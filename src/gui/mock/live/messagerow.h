// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/live/mocklive.h"
#include "core/result.h"
#include "gui/mock/fields/conditionlist.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Gui {

// A message of a WebSocket, or an event of an event stream; main thread.
class MessageRow final : public FormRow
{
    Q_OBJECT

public:
    using Value = Core::MockMessage;

    // Whether conditions say if it is sent.
    enum class Chosen : bool { No, Yes };

    MessageRow(Core::MockLive::Kind kind, Chosen chosen, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MessageRow)

    static QString addText(); // of lists

    void setValue(const Core::MockMessage &message);
    // What stands in the fields, or what is wrong with it.
    Core::Result<Core::MockMessage> value() const;

protected:
    void retranslate() override;

private:
    void connectFields();
    void refresh();

    const QList<Core::MockContent::Kind> m_kinds; // that are offered; None: closing
    const Chosen m_chosen;
    QComboBox *m_kind;
    QSpinBox *m_closing;
    QLineEdit *m_event;
    QLineEdit *m_id;
    QLineEdit *m_content;
    QSpinBox *m_after;
    QToolButton *m_remove;
    ConditionList *m_when;
    QCheckBox *m_any;
    bool m_isShowing = false;
};

using MessageList = ValueList<MessageRow>;
MessageList *makeMessageList(Core::MockLive::Kind kind,
                             MessageRow::Chosen chosen = MessageRow::Chosen::No);

} // namespace Gui
