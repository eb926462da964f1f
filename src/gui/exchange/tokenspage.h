// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/exchange/exchangepage.h"

class QPlainTextEdit;

namespace Gui {

struct TokenDetail;

// What the JSON Web Tokens in an exchange say; main thread.
class TokensPage final : public ExchangePage
{
    Q_OBJECT

public:
    explicit TokensPage(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TokensPage)

    QString title() const override;
    bool isFor(const ExchangeDetail &detail) const override;
    void setDetail(const ExchangeDetail &detail) override;
    void retranslate() override;

private:
    static QString textOf(const TokenDetail &token, const QDateTime &then);

    QPlainTextEdit *m_text;
};

} // namespace Gui
