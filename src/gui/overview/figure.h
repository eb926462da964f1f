// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Gui {

// A number with a caption above it; main thread.
class Figure final : public QWidget
{
    Q_OBJECT

public:
    explicit Figure(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Figure)

    void setCaption(const QString &caption);
    void setValue(const QString &value);
    QString value() const;

private:
    QLabel *m_caption;
    QLabel *m_value;
};

} // namespace Gui
