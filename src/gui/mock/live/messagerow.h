// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/live/mocklive.h"
#include "core/result.h"
#include "gui/mock/fields/rowlist.h"

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

    explicit MessageRow(Core::MockLive::Kind kind, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MessageRow)

    static QString addText(); // of lists

    void setValue(const Core::MockMessage &message);
    // What stands in the fields, or what is wrong with it.
    Core::Result<Core::MockMessage> value() const;

protected:
    void retranslate() override;

private:
    void refresh();

    const Core::MockLive::Kind m_live;
    QComboBox *m_kind;
    QSpinBox *m_closing;
    QLineEdit *m_event;
    QLineEdit *m_id;
    QLineEdit *m_content;
    QSpinBox *m_after;
    QToolButton *m_remove;
    bool m_isShowing = false;
};

using MessageList = ValueList<MessageRow>;
MessageList *makeMessageList(Core::MockLive::Kind kind);

} // namespace Gui
