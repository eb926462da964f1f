// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockdelay.h"
#include "core/result.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Gui {

// How long an answer waits: from and to, or percentiles; main thread.
class DelayField final : public QWidget
{
    Q_OBJECT

public:
    explicit DelayField(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DelayField)

    void setDelay(const std::optional<Core::MockDelay> &delay);
    // None: no delay is written; a text: what is wrong.
    Core::Result<std::optional<Core::MockDelay>> delay() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    std::optional<Core::MockDelay> m_original;
    QComboBox *m_kind;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QLineEdit *m_curve;
    bool m_isShowing = false;
};

} // namespace Gui
