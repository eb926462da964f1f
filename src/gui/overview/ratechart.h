// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverstatus.h"

#include <QWidget>

namespace Gui {

// Requests and errors of each of the last 300 seconds as a filled line; main thread. Painted by
// hand: Qt Charts takes 9 MB and 37 ms for the same picture.
class RateChart final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int seconds = 300;

    explicit RateChart(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RateChart)

    // The newest last.
    void setRates(const QList<Core::RateSample> &rates);
    // The round number at the top of the scale for this peak.
    static qint64 scaleFor(qint64 peak);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    void paintScale(QPainter &painter, const QRectF &area, qint64 scale) const;
    void paintLine(QPainter &painter, const QRectF &area, qint64 scale,
                   qint64 Core::RateSample::*figure, const QColor &colour) const;
    QString tip(int x) const;

    QList<Core::RateSample> m_rates;
};

} // namespace Gui
