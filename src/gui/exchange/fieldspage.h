// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/exchange/exchangepage.h"

class QTreeWidget;

namespace Gui {

// Query, form and cookies of an exchange, decoded; main thread.
class FieldsPage final : public ExchangePage
{
    Q_OBJECT

public:
    explicit FieldsPage(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FieldsPage)

    QString title() const override;
    bool isFor(const ExchangeDetail &detail) const override;
    void setDetail(const ExchangeDetail &detail) override;
    void retranslate() override;

private:
    QTreeWidget *m_tree;
};

} // namespace Gui
