// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/form/entryform.h"

#include "gui/widgets/notice.h"

#include <QEvent>
#include <QVBoxLayout>

#include <chrono>

namespace Gui {

using namespace std::chrono_literals;

EntryForm::EntryForm(QWidget *parent)
    : QScrollArea(parent)
    , m_notice(new Notice)
{
    auto *page = new QWidget;
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(8, 8, 8, 8);
    m_page->addWidget(m_notice);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(400ms);
    m_soon.callOnTimeout(this, &EntryForm::take);
}

void EntryForm::tellSoon()
{
    if (!m_isFilling && !m_isOutdated)
        m_soon.start();
}

void EntryForm::flush()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    take();
}

void EntryForm::forget()
{
    m_soon.stop();
    m_isOutdated = true;
}

void EntryForm::showFault(const QString &fault)
{
    m_notice->setNotice(Tone::Bad, fault);
}

void EntryForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace Gui
