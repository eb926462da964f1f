// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/live/messagerow.h"

#include "core/formats/content/prettyjson.h"
#include "gui/mock/fields/longline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using Kind = Core::MockContent::Kind;
using std::chrono::milliseconds;

namespace {

constexpr int longestWait = 3'600'000; // ms

// In the order in which they are offered; closing is None.
QList<Kind> kindsOf(Core::MockLive::Kind kind)
{
    if (kind == Core::MockLive::Kind::Events)
        return {Kind::Text, Kind::Json, Kind::File};
    return {Kind::Text, Kind::Json, Kind::Bytes, Kind::File, Kind::None};
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return MessageRow::tr("Text");
    case Kind::Json:
        return MessageRow::tr("JSON");
    case Kind::Bytes:
        return MessageRow::tr("Base64");
    case Kind::File:
        return MessageRow::tr("File");
    case Kind::None:
        break;
    }
    return MessageRow::tr("Close");
}

} // namespace

MessageRow::MessageRow(Core::MockLive::Kind kind, Chosen chosen, QWidget *parent)
    : FormRow(parent)
    , m_kinds(kindsOf(kind))
    , m_chosen(chosen)
    , m_kind(new QComboBox)
    , m_closing(new QSpinBox)
    , m_event(new LongLine)
    , m_id(new LongLine)
    , m_content(new LongLine)
    , m_after(new QSpinBox)
    , m_remove(makeRemoveButton())
    , m_when(new ConditionList)
    , m_any(new QCheckBox)
{
    const bool isEvent = kind == Core::MockLive::Kind::Events;
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kind->addItem({});
    m_closing->setRange(1000, 4999);
    m_after->setRange(0, longestWait);
    // Room for what is usual.
    m_after->setMinimumWidth(fontMetrics().averageCharWidth() * 15);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_kind);
    line->addWidget(m_closing);
    line->addWidget(m_event, 1);
    line->addWidget(m_id, 1);
    line->addWidget(m_content, 4);
    line->addWidget(m_after);
    line->addWidget(m_remove);
    m_event->setVisible(isEvent);
    m_id->setVisible(isEvent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_when);
    layout->addWidget(m_any);
    m_when->setVisible(m_chosen == Chosen::Yes);
    setFocusProxy(m_kind);
    connectFields();
    retranslate();
    refresh();
}

void MessageRow::connectFields()
{
    for (QLineEdit *each : {m_event, m_id, m_content}) {
        each->setMinimumWidth(40);
        connect(each, &QLineEdit::textEdited, this, &MessageRow::edited);
    }
    for (QSpinBox *each : {m_closing, m_after})
        connect(each, &QSpinBox::valueChanged, this, [this] {
            if (!m_isShowing)
                emit edited();
        });
    const auto tell = [this] {
        refresh();
        emit edited();
    };
    connect(m_kind, &QComboBox::activated, this, tell);
    connect(m_when, &RowList::edited, this, tell);
    connect(m_any, &QCheckBox::clicked, this, tell);
}

QString MessageRow::addText()
{
    return tr("Add Message");
}

void MessageRow::setValue(const Core::MockMessage &message)
{
    m_isShowing = true;
    const Kind kind = message.closing > 0 ? Kind::None : message.content.kind;
    m_kind->setCurrentIndex(std::max(int(m_kinds.indexOf(kind)), 0));
    m_closing->setValue(message.closing > 0 ? message.closing : 1000);
    m_event->setText(QString::fromUtf8(message.event));
    m_id->setText(QString::fromUtf8(message.id));
    m_content->setText(QString::fromUtf8(kind == Kind::Bytes ? message.content.bytes.toBase64()
                                                             : message.content.bytes));
    m_after->setValue(int(message.after.count()));
    m_when->setValues(message.when);
    m_any->setChecked(message.anyIsEnough);
    m_isShowing = false;
    refresh();
}

Core::Result<Core::MockMessage> MessageRow::value() const
{
    Core::MockMessage message;
    const Kind kind = m_kinds.value(m_kind->currentIndex());
    const QByteArray text = m_content->text().toUtf8();
    message.content = {kind, text};
    message.event = m_event->text().toUtf8();
    message.id = m_id->text().toUtf8();
    message.after = milliseconds(m_after->value());
    const auto when = m_when->values();
    if (!when)
        return Core::failure(when.error());
    message.when = *when;
    message.anyIsEnough = m_any->isChecked();
    if (kind == Kind::None) {
        message.closing = m_closing->value();
        message.content.kind = Kind::Text;
    } else if (kind == Kind::Json) {
        if (const auto fault = Core::checkStrictJson(text))
            return Core::failure(fault->toString(tr("Message")));
    } else if (kind == Kind::Bytes) {
        const auto decoded
            = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return Core::failure(tr("The message “%1” is no Base64.").arg(m_content->text()));
        message.content.bytes = *decoded;
    }
    return message;
}

void MessageRow::refresh()
{
    m_closing->setVisible(m_kinds.value(m_kind->currentIndex()) == Kind::None);
    m_any->setVisible(m_chosen == Chosen::Yes && m_when->rows().size() > 1);
}

void MessageRow::retranslate()
{
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, nameOf(m_kinds[i]));
    m_when->setAddText(ConditionRow::addText());
    m_any->setText(ConditionRow::anyText());
    m_kind->setAccessibleName(tr("Kind of message"));
    m_closing->setAccessibleName(tr("Code of the close"));
    m_event->setPlaceholderText(tr("event"));
    m_event->setAccessibleName(tr("Type of the event"));
    m_id->setPlaceholderText(tr("id"));
    m_id->setAccessibleName(tr("Id of the event"));
    m_content->setPlaceholderText(tr("what it says"));
    m_content->setAccessibleName(tr("What the message says"));
    m_after->setPrefix(tr("after "));
    m_after->setSuffix(tr(" ms"));
    m_after->setAccessibleName(tr("So long after the message before"));
    m_remove->setToolTip(tr("Remove this message"));
    m_remove->setAccessibleName(m_remove->toolTip());
}

MessageList *makeMessageList(Core::MockLive::Kind kind, MessageRow::Chosen chosen)
{
    return new MessageList([kind, chosen] { return new MessageRow(kind, chosen); },
                           MessageList::NewRow::CountsLater);
}

} // namespace Gui
