// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/live/liveform.h"

#include "gui/mock/fields/fillbox.h"
#include "gui/mock/fields/longline.h"

#include <QCheckBox>
#include <QEvent>
#include <QRegularExpression>
#include <QSpinBox>

namespace Gui {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

LiveForm::LiveForm(Core::MockLive::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_rows("Gui::LiveForm", this)
    , m_protocols(new LongLine)
    , m_script(makeMessageList(kind))
    , m_repeats(new QCheckBox)
    , m_ends(new QCheckBox)
    , m_every(new QSpinBox)
    , m_send(makeMessageList(kind, MessageRow::Chosen::Yes))
    , m_sendChoice(new QComboBox)
    , m_sendsToAll(new QCheckBox)
    , m_replies(new ValueList<ReplyRow>)
    , m_replyChoice(new QComboBox)
    , m_echoes(new QCheckBox)
    , m_retry(new QSpinBox)
{
    constexpr int longestWait = 3'600'000; // ms
    const bool isSocket = kind == Core::MockLive::Kind::WebSocket;
    m_every->setRange(0, longestWait);
    m_retry->setRange(-1, longestWait);
    m_rows.add(QT_TR_NOOP("At once:"), m_script);
    m_rows.add("", m_repeats);
    m_rows.add("", m_ends);
    m_rows.add(QT_TR_NOOP("Every:"), m_every);
    m_rows.add("", m_send);
    m_rows.add(QT_TR_NOOP("Choose:"), m_sendChoice);
    m_rows.add("", m_sendsToAll);
    m_rows.add(QT_TR_NOOP("Replies:"), m_replies);
    m_rows.add(QT_TR_NOOP("Choose:"), m_replyChoice);
    m_rows.add("", m_echoes);
    m_rows.add(QT_TR_NOOP("Protocols:"), m_protocols);
    m_rows.add(QT_TR_NOOP("Retry:"), m_retry);
    for (QWidget *each : {static_cast<QWidget *>(m_replies), static_cast<QWidget *>(m_replyChoice),
                          static_cast<QWidget *>(m_echoes), static_cast<QWidget *>(m_protocols)})
        m_rows.setVisible(each, isSocket);
    m_rows.setVisible(m_retry, !isSocket);
    setFocusProxy(m_script);
    connectFields();
    retranslate();
    setLive({});
}

void LiveForm::connectFields()
{
    const auto tell = [this] {
        if (!m_isShowing)
            emit edited();
    };
    for (RowList *each : {static_cast<RowList *>(m_script), static_cast<RowList *>(m_send),
                          static_cast<RowList *>(m_replies)})
        connect(each, &RowList::edited, this, tell);
    for (QComboBox *each : {m_sendChoice, m_replyChoice})
        connect(each, &QComboBox::activated, this, tell);
    for (QCheckBox *each : {m_repeats, m_ends, m_sendsToAll, m_echoes})
        connect(each, &QCheckBox::clicked, this, tell);
    for (QSpinBox *each : {m_every, m_retry})
        connect(each, &QSpinBox::valueChanged, this, tell);
    connect(m_protocols, &QLineEdit::textEdited, this, tell);
}

void LiveForm::setLive(const Core::MockLive &live)
{
    m_isShowing = true;
    m_protocols->setText(live.protocols.join(u", "_s));
    m_script->setValues(live.script);
    m_repeats->setChecked(live.repeats);
    m_ends->setChecked(live.ends);
    m_every->setValue(int(live.every.count()));
    m_send->setValues(live.send);
    m_sendChoice->setCurrentIndex(int(live.sendChoice));
    m_sendsToAll->setChecked(live.sendsToAll);
    m_replies->setValues(live.replies);
    m_replyChoice->setCurrentIndex(int(live.replyChoice));
    m_echoes->setChecked(live.echoes);
    m_retry->setValue(live.retry);
    m_isShowing = false;
}

Core::Result<Core::MockLive> LiveForm::live() const
{
    Core::MockLive live;
    live.kind = m_kind;
    static const QRegularExpression separator(u"[\\s,]+"_s);
    live.protocols = m_protocols->text().split(separator, Qt::SkipEmptyParts);
    for (const auto &[list, messages] :
         {std::pair(m_script, &live.script), std::pair(m_send, &live.send)}) {
        const auto values = list->values();
        if (!values)
            return Core::failure(values.error());
        *messages = *values;
    }
    const auto replies = m_replies->values();
    if (!replies)
        return Core::failure(replies.error());
    live.replies = *replies;
    live.sendChoice = Core::MockLive::Choice(m_sendChoice->currentIndex());
    live.sendsToAll = m_sendsToAll->isChecked();
    live.replyChoice = Core::MockLive::Choice(m_replyChoice->currentIndex());
    live.repeats = m_repeats->isChecked();
    live.ends = m_ends->isChecked();
    live.every = milliseconds(m_every->value());
    live.echoes = m_echoes->isChecked();
    live.retry = m_retry->value();
    return live;
}

void LiveForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LiveForm::retranslate()
{
    m_rows.retranslate();
    for (QComboBox *each : {m_sendChoice, m_replyChoice})
        fillBox(each, {tr("The first"), tr("One after the other"), tr("By chance")});
    m_sendsToAll->setText(tr("All clients get the same"));
    m_script->setAddText(MessageRow::addText());
    m_send->setAddText(MessageRow::addText());
    m_replies->setAddText(tr("Add Reply"));
    m_repeats->setText(tr("Again from the beginning after the last one"));
    m_ends->setText(tr("Close after the last one"));
    m_echoes->setText(tr("What no reply fits comes back"));
    m_every->setSuffix(tr(" ms"));
    m_every->setSpecialValueText(tr("Never"));
    m_retry->setSuffix(tr(" ms"));
    m_retry->setSpecialValueText(tr("Not told"));
    m_protocols->setPlaceholderText(tr("Names, by commas"));
}

} // namespace Gui
