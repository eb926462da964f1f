// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyfailure.h"
#include "core/result.h"

#include <QSqlQuery>
#include <QVariantList>

namespace Core {

// Whether something worked, and if not, why.
using HistoryResult = Result<std::monostate, HistoryFailure>;

// One connection to the history's file; lives in the thread that opens it.
class HistoryDatabase final
{
public:
    enum class Access : quint8 { Write, Read };

    HistoryDatabase();
    ~HistoryDatabase();
    Q_DISABLE_COPY_MOVE(HistoryDatabase)

    // Write makes what is missing: file and schema.
    HistoryResult open(const QString &path, Access access);
    void close();
    bool isOpen() const { return m_isOpen; }
    QString path() const { return m_path; }

    // Statements without results that anybody reads.
    HistoryResult exec(const QString &sql, const QVariantList &values = {});
    // A prepared one for many rounds; an error shows when it is run.
    QSqlQuery prepare(const QString &sql) const;
    // Runs it with these values.
    HistoryResult run(QSqlQuery &query, const QVariantList &values) const;
    // The first column of the first row; nothing if there is no row or it failed.
    QVariant value(const QString &sql, const QVariantList &values = {}) const;
    // Whether this SQLite has full-text search with the tokenizer that finds parts of words.
    bool hasTextSearch() const;

    static HistoryResult success() { return std::monostate(); }

private:
    HistoryResult openAs(const QString &options);
    HistoryResult configure(Access access);

    const QString m_name; // of the connection
    QString m_path;
    bool m_isOpen = false;
};

} // namespace Core
