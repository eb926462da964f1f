// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/live/callbackrow.h"

#include "gui/mock/fields/contentfield.h"
#include "gui/mock/fields/delayfield.h"
#include "gui/mock/fields/headersfield.h"
#include "gui/mock/fields/longline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

CallbackRow::CallbackRow(QWidget *parent)
    : FormRow(parent)
    , m_method(new QComboBox)
    , m_url(new LongLine)
    , m_remove(makeRemoveButton())
    , m_more(new QWidget)
    , m_rows("Gui::CallbackRow", m_more)
    , m_headers(new HeadersField)
    , m_content(new ContentField(ContentField::Files::Allowed))
    , m_delay(new DelayField)
    , m_retries(new QSpinBox)
{
    m_method->setEditable(true);
    for (const auto *method : {"POST", "PUT", "PATCH", "DELETE", "GET"})
        m_method->addItem(QString::fromLatin1(method));
    m_retries->setRange(0, Core::MockCallback::mostRetries);
    m_url->setPlaceholderText(QStringLiteral("http://localhost:3000/hook"));
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_method);
    line->addWidget(m_url, 1);
    line->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_more);
    m_rows.add(QT_TR_NOOP("Headers:"), m_headers);
    m_rows.add(QT_TR_NOOP("Content:"), m_content);
    m_rows.add(QT_TR_NOOP("Delay:"), m_delay);
    m_rows.add(QT_TR_NOOP("Retries:"), m_retries);
    setFocusProxy(m_url);
    const auto tell = [this] {
        if (!m_isShowing)
            emit edited();
    };
    connect(m_method, &QComboBox::currentTextChanged, this, tell);
    connect(m_url, &QLineEdit::textEdited, this, tell);
    connect(m_headers, &HeadersField::edited, this, tell);
    connect(m_content, &ContentField::edited, this, tell);
    connect(m_delay, &DelayField::edited, this, tell);
    connect(m_retries, &QSpinBox::valueChanged, this, tell);
    retranslate();
}

void CallbackRow::setValue(const Core::MockCallback &callback)
{
    m_isShowing = true;
    m_original = callback;
    m_method->setCurrentText(QString::fromLatin1(callback.method));
    m_url->setText(callback.url);
    m_headers->setHeaders(callback.headers);
    m_content->setContent(callback.content);
    m_delay->setDelay(callback.delay.points.isEmpty() ? std::nullopt
                                                      : std::optional(callback.delay));
    m_retries->setValue(callback.retries);
    m_isShowing = false;
}

Core::Result<Core::MockCallback> CallbackRow::value() const
{
    Core::MockCallback callback = m_original;
    callback.method = m_method->currentText().trimmed().toUtf8();
    callback.url = m_url->text().trimmed();
    const auto headers = m_headers->headers();
    if (!headers)
        return Core::failure(headers.error());
    callback.headers = *headers;
    const auto content = m_content->content();
    if (!content)
        return Core::failure(content.error());
    callback.content = *content;
    const auto delay = m_delay->delay();
    if (!delay)
        return Core::failure(delay.error());
    callback.delay = delay->value_or(Core::MockDelay());
    callback.retries = m_retries->value();
    return callback;
}

void CallbackRow::retranslate()
{
    m_rows.retranslate();
    m_method->setAccessibleName(tr("Method"));
    m_url->setAccessibleName(tr("Address"));
    m_remove->setToolTip(tr("Remove this callback"));
    m_remove->setAccessibleName(m_remove->toolTip());
}

} // namespace Gui
