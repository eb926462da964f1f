// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/multipart.h"
#include "gui/exchange/exchangepage.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Gui {

// The parts of a multipart content, each to be saved; main thread.
class PartsPage final : public ExchangePage
{
    Q_OBJECT

public:
    explicit PartsPage(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PartsPage)

    QString title() const override;
    bool isFor(const ExchangeDetail &detail) const override;
    void setDetail(const ExchangeDetail &detail) override;
    void retranslate() override;

private:
    void save();

    QTreeWidget *m_tree;
    QLabel *m_notes;
    QPushButton *m_save;
    Core::Multipart m_parts;
    QByteArray m_content; // that the parts are places in
};

} // namespace Gui
