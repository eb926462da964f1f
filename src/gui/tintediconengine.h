// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIconEngine>

namespace Gui {

// Draws a one-colour SVG in a given colour, or in the palette's colour of the moment it is drawn;
// main thread.
class TintedIconEngine final : public QIconEngine
{
public:
    // An invalid colour means the palette's.
    TintedIconEngine(QString file, QColor colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;

private:
    QColor colourOf(QIcon::Mode mode) const;
    QPixmap render(const QSize &size, const QColor &colour) const;

    QString m_file;
    QColor m_colour;
};

} // namespace Gui
