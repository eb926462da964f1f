// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/exchange/exchangepage.h"

class QSplitter;

namespace Gui {

class HeadPage;

// Both heads side by side; main thread.
class HeadsPage final : public ExchangePage
{
    Q_OBJECT

public:
    explicit HeadsPage(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HeadsPage)

    QString title() const override;
    bool isFor(const ExchangeDetail &detail) const override;
    void setDetail(const ExchangeDetail &detail) override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QSplitter *m_splitter;
    HeadPage *m_request;
    HeadPage *m_response;
};

} // namespace Gui
