// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <array>
#include <chrono>

namespace Gui {

// The times of an exchange one after the other as a bar, each with its name and figure below it;
// main thread.
class TimingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimingBar(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TimingBar)

    using Times = std::array<std::chrono::nanoseconds, 3>; // receiving, waiting, sending
    void setTimes(const Times &times);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString textOf(int part) const;

    Times m_times = {};
};

} // namespace Gui
