// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/toast.h"

#include "gui/masking/masking.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace Gui {

namespace {

constexpr auto shownFor = 2'500ms;
constexpr auto readingTime = 45ms; // for each character
constexpr int mostLines = 4;
constexpr int distance = 24; // from the lower edge
constexpr int roomAround = 80;

} // namespace

Toast::Toast(QWidget *parent)
    : QLabel(parent)
    , m_end(new QTimer(this))
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setContentsMargins(16, 8, 16, 8);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_end->setSingleShot(true);
    m_end->setInterval(shownFor);
    connect(m_end, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::tell(const QString &text)
{
    const int room = (parentWidget()->width() - roomAround) * mostLines;
    const QString shown = Masking::shown(m_masking, text);
    setText(fontMetrics().elidedText(shown, Qt::ElideMiddle, room));
    setAccessibleName(shown);
    place();
    show();
    raise();
    m_end->start(std::max<std::chrono::milliseconds>(shownFor, readingTime * text.size()));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place()
{
    const QMargins margins = contentsMargins();
    const int wanted
        = fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right() + 2;
    const int width = std::min(wanted, parentWidget()->width() - roomAround / 2);
    const QSize size(width, heightForWidth(width));
    setGeometry((parentWidget()->width() - size.width()) / 2,
                parentWidget()->height() - size.height() - distance, size.width(), size.height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    // The colours of text and background change places, to stand out in either theme.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawRoundedRect(rect(), 8, 8);
    painter.setPen(palette().color(QPalette::Base));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextWordWrap, text());
}

} // namespace Gui
