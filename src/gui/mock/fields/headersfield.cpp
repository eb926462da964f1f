// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/headersfield.h"

#include "gui/mock/fields/headertext.h"

#include <QEvent>
#include <QFontDatabase>

namespace Gui {

HeadersField::HeadersField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            emit edited();
    });
    retranslate();
}

void HeadersField::setHeaders(const Core::Headers &headers)
{
    m_original = headers;
    // What the field says already is left alone, with the cursor in it.
    if (const auto present = this->headers(); present && *present == headers)
        return;
    m_isShowing = true;
    setPlainText(HeaderText::of(headers));
    m_isShowing = false;
}

Core::Result<Core::Headers> HeadersField::headers() const
{
    auto headers = HeaderText::read(toPlainText());
    // What says the same stays as it was written.
    return headers && *headers == m_original ? m_original : headers;
}

void HeadersField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPlainTextEdit::changeEvent(event);
}

void HeadersField::retranslate()
{
    setPlaceholderText(tr("Name: value"));
    setAccessibleName(tr("Headers"));
}

} // namespace Gui
