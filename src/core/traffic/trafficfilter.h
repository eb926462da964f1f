// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/traffic/filterterm.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Core {

// A filter text and the place of its first mistake.
struct FilterError
{
    int position = 0; // characters from the start
    int length = 0;
    QString message;
};

// A text that says which rows are wanted, one language for window, command line and fixture, as a
// predicate and as what a database searches by; a plain value:
//   words and "quoted words"     method, target, status, header names and values, contents have it
//   method:POST  path:/api*  header:x-id  header:x-id=7  host:NAME  server:NAME    * stands for any
//   body:"card declined"         contents have it
//   status:404  status:5xx  status:>=400  size:>1MB  time:>200ms      also >= < <= and equal
//   since:10m                    not older: s, m, h, d
//   is:error|slow|refused|replayed|mocked|pinned     slow: longer than a second
//   -anything negates; all must hold. Sizes are those of the answer's content: B, KB, MB, GB, KiB,
//   MiB, GiB; times us, ms, s.
class TrafficFilter
{
public:
    static Result<TrafficFilter, FilterError> parse(const QString &text);

    // One term, such as path:"/a b", for a value that may have anything in it.
    static QString term(const QString &name, const QString &value);

    TrafficFilter() = default; // lets everything through
    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const ExchangeRecord &record, const RowContext &context = {}) const;
    QString text() const { return m_text; }
    const std::vector<FilterTerm> &terms() const { return m_terms; }
    // What to mark in the texts of the rows found: words and those of body:, as they were written.
    QStringList highlights() const { return m_highlights; }

private:
    QString m_text;
    std::vector<FilterTerm> m_terms;
    QStringList m_highlights;
};

} // namespace Core
