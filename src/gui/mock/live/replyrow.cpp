// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/live/replyrow.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace Gui {

ReplyRow::ReplyRow(QWidget *parent)
    : FormRow(parent)
    , m_title(new QLabel)
    , m_when(new ConditionList)
    , m_any(new QCheckBox)
    , m_then(new QLabel)
    , m_send(makeMessageList(Core::MockLive::Kind::WebSocket))
    , m_toAll(new QCheckBox)
    , m_remove(makeRemoveButton())
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(4);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_remove, 0, 1);
    layout->addWidget(m_when, 1, 0, 1, 2);
    layout->addWidget(m_any, 2, 0, 1, 2);
    layout->addWidget(m_then, 3, 0, 1, 2);
    layout->addWidget(m_send, 4, 0, 1, 2);
    layout->addWidget(m_toAll, 5, 0, 1, 2);
    connect(m_when, &RowList::edited, this, &ReplyRow::edited);
    connect(m_send, &RowList::edited, this, &ReplyRow::edited);
    for (QCheckBox *each : {m_any, m_toAll})
        connect(each, &QCheckBox::clicked, this, &ReplyRow::edited);
    setFocusProxy(m_when);
    retranslate();
}

void ReplyRow::setValue(const Core::MockReply &reply)
{
    m_when->setValues(reply.when);
    m_any->setChecked(reply.anyIsEnough);
    m_send->setValues(reply.send);
    m_toAll->setChecked(reply.toAll);
}

Core::Result<Core::MockReply> ReplyRow::value() const
{
    const auto when = m_when->values();
    if (!when)
        return Core::failure(when.error());
    const auto send = m_send->values();
    if (!send)
        return Core::failure(send.error());
    return Core::MockReply {*when, m_any->isChecked(), *send, m_toAll->isChecked()};
}

void ReplyRow::retranslate()
{
    m_title->setText(tr("If the message:", "of a client"));
    m_when->setAddText(ConditionRow::addText());
    m_any->setText(ConditionRow::anyText());
    m_then->setText(tr("Then send:"));
    m_send->setAddText(MessageRow::addText());
    m_toAll->setText(tr("To all clients of this response"));
    m_remove->setToolTip(tr("Remove this reply"));
    m_remove->setAccessibleName(m_remove->toolTip());
}

} // namespace Gui
