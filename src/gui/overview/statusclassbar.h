// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/tone.h"

#include <QList>
#include <QWidget>

#include <array>

namespace Gui {

// How the exchanges of a server are spread over the classes of status codes: a bar, and below it
// the same in words; main thread.
class StatusClassBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusClassBar(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StatusClassBar)

    // By status / 100; [0]: nothing was sent.
    void setCounts(const std::array<qint64, 6> &counts);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        QString text;
        qint64 count = 0;
        Tone tone = Tone::Quiet;
    };
    QList<Part> parts() const;

    std::array<qint64, 6> m_counts = {};
};

} // namespace Gui
