// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <limits>

namespace Gui {

// A line that holds whatever a mock file says: what a QLineEdit cuts by itself would be lost with
// the next edit of anything else. Main thread.
class LongLine final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int longest = std::numeric_limits<int>::max();

    explicit LongLine(QWidget *parent = nullptr)
        : QLineEdit(parent)
    {
        setMaxLength(longest);
    }
    Q_DISABLE_COPY_MOVE(LongLine)
};

} // namespace Gui
