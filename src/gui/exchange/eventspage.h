// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/eventstream.h"
#include "gui/exchange/exchangepage.h"

class QLabel;
class QTreeWidget;

namespace Gui {

// The events of an event stream that were kept; main thread.
class EventsPage final : public ExchangePage
{
    Q_OBJECT

public:
    explicit EventsPage(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(EventsPage)

    QString title() const override;
    bool isFor(const ExchangeDetail &detail) const override;
    void setDetail(const ExchangeDetail &detail) override;
    void retranslate() override;

private:
    QList<Core::StreamEvent> m_shown;
    qsizetype m_first = 0; // number of the first of them
    QLabel *m_summary;
    QTreeWidget *m_tree;
};

} // namespace Gui
