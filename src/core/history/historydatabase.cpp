// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historydatabase.h"

#include "core/history/historyschema.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Core {

HistoryDatabase::HistoryDatabase()
    : m_name(u"portside-history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

HistoryResult HistoryDatabase::open(const QString &path, Access access)
{
    close();
    m_path = path;
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return Unexpected {HistoryFailure::of(HistoryFailure::Cause::NoDriver, path)};
    const QString wait = u"QSQLITE_BUSY_TIMEOUT=250"_s;
    HistoryResult opened = success();
    if (access == Access::Write) {
        opened = openAs(wait);
    } else {
        opened = openAs(wait + u";QSQLITE_OPEN_READONLY"_s);
        // Where not even the files beside it can be made, nobody writes either.
        const HistoryResult readable = opened ? exec(u"PRAGMA schema_version"_s) : opened;
        if (!readable && readable.error().cause == HistoryFailure::Cause::ReadOnly) {
            close();
            QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
            url.setQuery(u"immutable=1"_s);
            m_path = url.toString(QUrl::FullyEncoded);
            opened = openAs(wait + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
            m_path = path;
        }
    }
    if (opened)
        opened = configure(access);
    if (!opened)
        close();
    return opened;
}

HistoryResult HistoryDatabase::openAs(const QString &options)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setConnectOptions(options);
    connection.setDatabaseName(m_path);
    m_isOpen = connection.open();
    if (!m_isOpen)
        return Unexpected {HistoryFailure::of(connection.lastError(), m_path)};
    return success();
}

HistoryResult HistoryDatabase::configure(Access access)
{
    if (auto done = exec(u"PRAGMA cache_size = -16000"_s); !done)
        return done;
    if (access == Access::Read)
        return HistorySchema::check(*this);
    return HistorySchema::prepare(*this);
}

void HistoryDatabase::close()
{
    m_isOpen = false;
    if (!QSqlDatabase::contains(m_name))
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery HistoryDatabase::prepare(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

HistoryResult HistoryDatabase::run(QSqlQuery &query, const QVariantList &values) const
{
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values[i]);
    // Running one that could not be prepared says nothing of the reason.
    const QSqlError before = query.lastError();
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        const bool isVague = error.nativeErrorCode().isEmpty() && before.isValid();
        return Unexpected {HistoryFailure::of(isVague ? before : error, m_path)};
    }
    return success();
}

HistoryResult HistoryDatabase::exec(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = prepare(sql);
    return run(query, values);
}

QVariant HistoryDatabase::value(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query = prepare(sql);
    return run(query, values) && query.next() ? query.value(0) : QVariant();
}

bool HistoryDatabase::hasTextSearch() const
{
    // The tokenizer came with 3.34.
    const QStringList parts = value(u"SELECT sqlite_version()"_s).toString().split(u'.');
    const bool hasTokenizer = parts.size() > 1
        && (parts[0].toInt() > 3 || (parts[0] == u"3"_s && parts[1].toInt() >= 34));
    return hasTokenizer
        && value(u"SELECT count(*) FROM pragma_module_list WHERE name = 'fts5'"_s).toInt() > 0;
}

} // namespace Core
