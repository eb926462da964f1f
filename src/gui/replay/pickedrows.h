// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <QList>

#include <functional>
#include <memory>

namespace Gui {

// Rows that somebody has picked, with all that was kept of them, a few at a time: they may be more
// than fit into memory. Main thread.
class PickedRows
{
public:
    using Take = std::function<void(const QList<Core::ExchangeRecord> &)>;

    PickedRows() = default;
    virtual ~PickedRows() = default;
    Q_DISABLE_COPY_MOVE(PickedRows)

    virtual int count() const = 0;
    // The number of a row in the history; 0: it has none.
    virtual qint64 id(int) const { return 0; }
    // Gives them to take at once or later, as long as this object is there; those that are gone are
    // left out.
    virtual void fetch(int first, int count, const Take &take) = 0;
};

// Of a list in memory.
class PickedRecords final : public PickedRows
{
public:
    explicit PickedRecords(QList<Core::ExchangeRecord> records)
        : m_records(std::move(records))
    {
    }

    int count() const override { return int(m_records.size()); }
    void fetch(int first, int count, const Take &take) override
    {
        take(m_records.mid(first, count));
    }

private:
    const QList<Core::ExchangeRecord> m_records;
};

using Pick = std::function<std::shared_ptr<PickedRows>()>;

} // namespace Gui
