// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/mock/fields/formrows.h"
#include "gui/mock/live/replyrow.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Gui {

// The messages of a WebSocket or of an event stream; main thread.
class LiveForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveForm(Core::MockLive::Kind kind, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(LiveForm)

    void setLive(const Core::MockLive &live);
    // What stands in the fields, or what is wrong with it.
    Core::Result<Core::MockLive> live() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void retranslate();

    const Core::MockLive::Kind m_kind;
    FormRows m_rows;
    QLineEdit *m_protocols;
    MessageList *m_script;
    QCheckBox *m_repeats;
    QCheckBox *m_ends;
    QSpinBox *m_every;
    MessageList *m_send;
    QComboBox *m_sendChoice;
    QCheckBox *m_sendsToAll;
    ValueList<ReplyRow> *m_replies;
    QComboBox *m_replyChoice;
    QCheckBox *m_echoes;
    QSpinBox *m_retry;
    bool m_isShowing = false;
};

} // namespace Gui
