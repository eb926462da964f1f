// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/messagecontent.h"
#include "gui/exchange/exchangepage.h"

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace Gui {

// The head of a message as a table of its fields, or as it was sent; main thread.
class HeadPage final : public ExchangePage
{
    Q_OBJECT

public:
    explicit HeadPage(Core::MessageSide side, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HeadPage)

    QString title() const override;
    bool isFor(const ExchangeDetail &detail) const override;
    void setDetail(const ExchangeDetail &detail) override;
    void retranslate() override;

private:
    const Core::MessageSide m_side;
    QLabel *m_title;
    QToolButton *m_rawButton;
    QStackedWidget *m_stack;
    QTreeWidget *m_table;
    QPlainTextEdit *m_raw;
};

} // namespace Gui
