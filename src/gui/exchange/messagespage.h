// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/exchange/exchangepage.h"

#include <QDateTime>

class QLabel;
class QTreeWidget;

namespace Core {
struct WebSocketMessage;
}

namespace Gui {

// The messages of a WebSocket that were kept; main thread.
class MessagesPage final : public ExchangePage
{
    Q_OBJECT

public:
    explicit MessagesPage(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MessagesPage)

    QString title() const override;
    bool isFor(const ExchangeDetail &detail) const override;
    void setDetail(const ExchangeDetail &detail) override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString kindOf(const Core::WebSocketMessage &message);
    static QString textOf(const Core::WebSocketMessage &message);

    std::pair<QDateTime, qint64> m_whose; // start and number of the exchange that is shown
    qsizetype m_end = 0; // number of the message after the last one
    QLabel *m_summary;
    QTreeWidget *m_tree;
};

} // namespace Gui
