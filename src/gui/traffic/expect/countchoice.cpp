// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/expect/countchoice.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

namespace Gui {

namespace {

enum How : int { AtLeast, Exactly, AtMost };

constexpr int mostRequests = 1'000'000;

} // namespace

CountChoice::CountChoice(QWidget *parent)
    : QWidget(parent)
    , m_how(new QComboBox(this))
    , m_number(new QSpinBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_how);
    layout->addWidget(m_number);
    m_how->addItems({QString(), QString(), QString()});
    m_number->setRange(0, mostRequests);
    m_number->setValue(1);
    setFocusProxy(m_how);
    retranslate();
}

Core::ExpectedCount CountChoice::count() const
{
    const qint64 number = m_number->value();
    switch (How(m_how->currentIndex())) {
    case AtLeast:
        break;
    case Exactly:
        return {number, number};
    case AtMost:
        return {0, number};
    }
    return {number, Core::ExpectedCount::any};
}

void CountChoice::edit()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void CountChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CountChoice::retranslate()
{
    m_how->setItemText(AtLeast, tr("at least"));
    m_how->setItemText(Exactly, tr("exactly"));
    m_how->setItemText(AtMost, tr("at most"));
    m_how->setAccessibleName(tr("How the number is meant"));
    m_number->setAccessibleName(tr("Number of requests"));
}

} // namespace Gui
