// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/exchange/exchangedetail.h"

#include <QObject>

namespace Gui {

// Reads exchanges for being shown, in a thread of the pool; only the newest one counts. Main
// thread.
class DetailLoader final : public QObject
{
    Q_OBJECT

public:
    explicit DetailLoader(QObject *parent = nullptr);
    ~DetailLoader() override;
    Q_DISABLE_COPY_MOVE(DetailLoader)

    void load(const Core::ExchangeRecord &record, const std::optional<Core::RedactionRules> &rules);
    void cancel();
    bool isLoading() const { return m_cancelled != nullptr; }

signals:
    void loaded(const std::shared_ptr<const Gui::ExchangeDetail> &detail);

private:
    ExchangeDetail::Cancelled m_cancelled; // of the one that is being read
};

} // namespace Gui
