// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/traffic/exchangerecord.h"

#include <QString>

#include <functional>
#include <vector>

namespace Core {

// A filter text and the place of its first mistake.
struct FilterError
{
    int position = 0; // characters from the start
    int length = 0;
    QString message;
};

// Text → predicate over records, one language for window, command line and fixture; a plain value:
//   words and "quoted words"     method, target, status, header names and values contain it
//   method:POST  path:/api*  header:x-id  header:x-id=7  host:NAME    * stands for any characters
//   status:404  status:5xx  status:>=400  size:>1MB  time:>200ms      also >= < <= and equal
//   is:error|slow|refused        slow: longer than a second
//   -anything negates; all must hold. Sizes are those of the answer's content: B, KB, MB, GB, KiB,
//   MiB, GiB; times us, ms, s.
class TrafficFilter
{
public:
    static Result<TrafficFilter, FilterError> parse(const QString &text);

    TrafficFilter() = default; // lets everything through
    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const ExchangeRecord &record) const;
    QString text() const { return m_text; }

private:
    using Term = std::function<bool(const ExchangeRecord &)>;
    QString m_text;
    std::vector<Term> m_terms;
};

} // namespace Core
