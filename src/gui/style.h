// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Gui {

// Fusion with more room: buttons, menus, headers and tool bars breathe, and fields keep their edge
// in the dark; main thread.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();
    Q_DISABLE_COPY_MOVE(Style)

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
};

} // namespace Gui
