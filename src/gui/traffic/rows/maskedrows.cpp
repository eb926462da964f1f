// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/rows/maskedrows.h"

#include <utility>

namespace Gui {

using namespace std::chrono_literals;
using Core::ExchangeRecord;
using Core::HistoryRow;

namespace {

// About a screen; who scrolls fast is past what was asked for before.
constexpr qsizetype mostAtOnce = 60;

ExchangeRecord withoutTexts(const ExchangeRecord &record)
{
    ExchangeRecord bare = record;
    bare.dropContents();
    bare.request.target = "…";
    bare.request.headers = {};
    bare.response.headers = {};
    bare.response.reason.clear();
    bare.rawHead.clear();
    bare.remark.clear();
    bare.answeredBy.clear();
    return bare;
}

} // namespace

MaskedRows::MaskedRows(QObject *parent)
    : QObject(parent)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0ms);
    connect(&m_turn, &QTimer::timeout, this, &MaskedRows::makeWanted);
}

void MaskedRows::setStore(Core::TrafficStore *store)
{
    clear();
    m_masker.setStore(store);
}

void MaskedRows::clear()
{
    m_masker.forget();
    m_rows.clear();
    m_making.clear();
    m_wanted.clear();
    m_isBusy = false;
}

const ExchangeRecord &MaskedRows::of(qint64 key, const HistoryRow &row,
                                     const Core::RedactionRules &rules)
{
    if (rules != m_rules) {
        clear();
        m_rules = rules;
    }
    if (const ExchangeRecord *known = m_rows.object(key))
        return *known;
    if (auto masked = RowMasker::maskedAtOnce(row, rules)) {
        auto *made = new ExchangeRecord(std::move(*masked));
        m_rows.insert(key, made);
        return *made;
    }
    auto making = m_making.find(key);
    if (making == m_making.end()) {
        HistoryRow bare = row;
        bare.id = key;
        m_wanted << bare;
        bare.record = withoutTexts(row.record);
        making = m_making.insert(key, bare);
        if (!m_isBusy && !m_turn.isActive())
            m_turn.start();
    }
    return making->record;
}

void MaskedRows::makeWanted()
{
    const QList<HistoryRow> all = std::exchange(m_wanted, {});
    const qsizetype first = std::max<qsizetype>(0, all.size() - mostAtOnce);
    // Of these it will be asked again when they are in sight again.
    for (const HistoryRow &row : all.first(first))
        m_making.remove(row.id);
    m_isBusy = true;
    m_masker.mask(all.sliced(first), m_rules,
                  [this](const QList<HistoryRow> &rows) { take(rows); });
}

void MaskedRows::take(const QList<HistoryRow> &rows)
{
    for (const HistoryRow &row : rows) {
        m_making.remove(row.id);
        m_rows.insert(row.id, new ExchangeRecord(row.record));
    }
    m_isBusy = false;
    if (!m_wanted.isEmpty())
        m_turn.start();
    emit made();
}

} // namespace Gui
