// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/live/messagerow.h"

#include "core/formats/content/prettyjson.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace Gui {

using Kind = Core::MockContent::Kind;
using std::chrono::milliseconds;

namespace {

constexpr int longestWait = 3'600'000; // ms

// In the order in which they are offered; closing is None, events have neither of the last two.
constexpr Kind kinds[] {Kind::Text, Kind::Json, Kind::Bytes, Kind::None};

} // namespace

MessageRow::MessageRow(Core::MockLive::Kind kind, QWidget *parent)
    : FormRow(parent)
    , m_live(kind)
    , m_kind(new QComboBox)
    , m_closing(new QSpinBox)
    , m_event(new QLineEdit)
    , m_id(new QLineEdit)
    , m_content(new QLineEdit)
    , m_after(new QSpinBox)
    , m_remove(makeRemoveButton())
{
    const bool isSocket = m_live == Core::MockLive::Kind::WebSocket;
    for (int i = 0; i < (isSocket ? 4 : 2); ++i)
        m_kind->addItem({});
    m_closing->setRange(1000, 4999);
    m_after->setRange(0, longestWait);
    // Room for what is usual.
    m_after->setMinimumWidth(fontMetrics().averageCharWidth() * 15);
    m_event->setVisible(!isSocket);
    m_id->setVisible(!isSocket);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_kind);
    layout->addWidget(m_closing);
    layout->addWidget(m_event, 1);
    layout->addWidget(m_id, 1);
    layout->addWidget(m_content, 4);
    layout->addWidget(m_after);
    layout->addWidget(m_remove);
    for (QLineEdit *each : {m_event, m_id, m_content}) {
        each->setMinimumWidth(40);
        connect(each, &QLineEdit::textEdited, this, &MessageRow::edited);
    }
    for (QSpinBox *each : {m_closing, m_after})
        connect(each, &QSpinBox::valueChanged, this, [this] {
            if (!m_isShowing)
                emit edited();
        });
    connect(m_kind, &QComboBox::activated, this, [this] {
        refresh();
        emit edited();
    });
    setFocusProxy(m_kind);
    retranslate();
    refresh();
}

QString MessageRow::addText()
{
    return tr("Add Message");
}

void MessageRow::setValue(const Core::MockMessage &message)
{
    m_isShowing = true;
    const Kind kind = message.closing > 0 ? Kind::None : message.content.kind;
    const auto *found = std::ranges::find(kinds, kind);
    m_kind->setCurrentIndex(found == std::end(kinds) ? 0 : int(found - std::begin(kinds)));
    m_closing->setValue(message.closing > 0 ? message.closing : 1000);
    m_event->setText(QString::fromUtf8(message.event));
    m_id->setText(QString::fromUtf8(message.id));
    m_content->setText(QString::fromUtf8(kind == Kind::Bytes ? message.content.bytes.toBase64()
                                                             : message.content.bytes));
    m_after->setValue(int(message.after.count()));
    m_isShowing = false;
    refresh();
}

Core::Result<Core::MockMessage> MessageRow::value() const
{
    Core::MockMessage message;
    const Kind kind = kinds[std::max(m_kind->currentIndex(), 0)];
    const QByteArray text = m_content->text().toUtf8();
    message.content = {kind, text};
    message.event = m_event->text().toUtf8();
    message.id = m_id->text().toUtf8();
    message.after = milliseconds(m_after->value());
    if (kind == Kind::None) {
        message.closing = m_closing->value();
        message.content.kind = Kind::Text;
    } else if (kind == Kind::Json) {
        if (const auto fault = Core::checkJson(text))
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
    m_closing->setVisible(kinds[std::max(m_kind->currentIndex(), 0)] == Kind::None);
}

void MessageRow::retranslate()
{
    const QStringList names {tr("Text"), tr("JSON"), tr("Base64"), tr("Close")};
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, names[i]);
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

MessageList *makeMessageList(Core::MockLive::Kind kind)
{
    return new MessageList([kind] { return new MessageRow(kind); },
                           MessageList::NewRow::CountsLater);
}

} // namespace Gui
