// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/exchange/exchangepage.h"

class QLabel;

namespace Gui {

class TimingBar;

// When an exchange happened, between whom, and how long each part took; main thread.
class TimingPage final : public ExchangePage
{
    Q_OBJECT

public:
    explicit TimingPage(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TimingPage)

    QString title() const override;
    bool isFor(const ExchangeDetail &detail) const override;
    void setDetail(const ExchangeDetail &detail) override;
    void retranslate() override;

private:
    TimingBar *m_bar;
    QLabel *m_facts;
};

} // namespace Gui
