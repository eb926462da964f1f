// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tintediconengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Gui {

TintedIconEngine::TintedIconEngine(QString file, QColor colour)
    : m_file(std::move(file))
    , m_colour(colour)
{
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, render(rect.size() * ratio, colourOf(mode)));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return render(size, colourOf(mode));
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    return render(size, colourOf(mode));
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_file, m_colour);
}

QString TintedIconEngine::key() const
{
    return u"portside-tinted"_s;
}

QColor TintedIconEngine::colourOf(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    if (m_colour.isValid())
        return m_colour;
    return palette.color(QPalette::WindowText);
}

QPixmap TintedIconEngine::render(const QSize &size, const QColor &colour) const
{
    if (size.isEmpty())
        return {}; // a widget that is laid out too narrow
    const QString cacheKey = u"%1|%2x%3|%4"_s.arg(m_file)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer svg(m_file);
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    svg.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

} // namespace Gui
