// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QTimer;

namespace Gui {

class Masking;

// A short word at the lower edge of its parent that goes away by itself; main thread.
class Toast final : public QLabel
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);
    Q_DISABLE_COPY_MOVE(Toast)

    void setMasking(const Masking *masking) { m_masking = masking; }
    void tell(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QTimer *m_end;
    const Masking *m_masking = nullptr;
};

} // namespace Gui
