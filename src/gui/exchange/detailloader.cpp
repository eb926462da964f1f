// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/detailloader.h"

#include "gui/widgets/background.h"

namespace Gui {

DetailLoader::DetailLoader(QObject *parent)
    : QObject(parent)
{
}

DetailLoader::~DetailLoader()
{
    cancel();
}

void DetailLoader::load(const Core::ExchangeRecord &record,
                        const std::optional<Core::RedactionRules> &rules)
{
    cancel();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = cancelled;
    inBackground(
        this,
        [record, rules, cancelled] {
            return std::make_shared<const ExchangeDetail>(
                *cancelled ? ExchangeDetail() : ExchangeDetail::read(record, rules, cancelled));
        },
        [this, cancelled](const std::shared_ptr<const ExchangeDetail> &detail) {
            if (*cancelled)
                return;
            m_cancelled.reset();
            emit loaded(detail);
        });
}

void DetailLoader::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

} // namespace Gui
