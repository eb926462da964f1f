// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyschema.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Core::HistorySchema {

namespace {

using Cause = HistoryFailure::Cause;

constexpr int applicationId = 0x506f7274; // "Port"

// As it was released first; what comes later is never written into it.
const QStringList &firstVersion()
{
    static const QStringList statements = {
        u"CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID"_s,
        u"CREATE TABLE servers(id INTEGER PRIMARY KEY AUTOINCREMENT, server TEXT, name TEXT, run "
        u"INTEGER, "
        "UNIQUE(server, name, run))"_s,
        u"CREATE TABLE exchanges(id INTEGER PRIMARY KEY, server INTEGER, number INTEGER, "
        "started INTEGER, method TEXT, status INTEGER, outcome INTEGER, receiving INTEGER, "
        "waiting INTEGER, sending INTEGER, requestBodyBytes INTEGER, responseBodyBytes INTEGER, "
        "replayOf INTEGER, isMocked INTEGER, isPinned INTEGER, colour INTEGER, "
        "isLoose INTEGER)"_s,
        // Rows whose text is not, or not all, in the index of their chunk.
        u"CREATE INDEX looseRows ON exchanges(id) WHERE isLoose = 1"_s,
        u"CREATE TABLE details(id INTEGER PRIMARY KEY, target BLOB, version INTEGER, peer TEXT, "
        "peerPort INTEGER, requestHeaders BLOB, reason BLOB, responseHeaders BLOB, "
        "requestHeadBytes INTEGER, responseHeadBytes INTEGER, requestContent INTEGER, "
        "responseContent INTEGER, answeredBy TEXT, remark TEXT, note TEXT, "
        "rawHead BLOB, refusal INTEGER, section TEXT)"_s,
        u"CREATE TABLE contents(id INTEGER PRIMARY KEY, refs INTEGER, size INTEGER, "
        "data BLOB)"_s,
        u"CREATE TABLE chunks(id INTEGER PRIMARY KEY, first INTEGER, last INTEGER, done INTEGER, "
        "bytes INTEGER)"_s,
        u"CREATE INDEX chunkOrder ON chunks(first)"_s,
    };
    return statements;
}

HistoryResult execAll(HistoryDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.exec(statement); !done)
            return done;
    }
    return HistoryDatabase::success();
}

struct DetailsColumn
{
    QString name;
    QString type;
};

// What the second version has of an exchange beyond the first. Some files call themselves the first
// version and have some of it, so that each is looked for.
Result<QList<DetailsColumn>, HistoryFailure> missingDetails(const HistoryDatabase &database)
{
    QList<DetailsColumn> missing = {{u"rawHead"_s, u"BLOB"_s},
                                    {u"refusal"_s, u"INTEGER"_s},
                                    {u"section"_s, u"TEXT"_s},
                                    {u"secure"_s, u"INTEGER"_s},
                                    {u"passage"_s, u"BLOB"_s}};
    QSqlQuery columns = database.prepare(u"SELECT name FROM pragma_table_info('details')"_s);
    if (auto run = database.run(columns, {}); !run)
        return Unexpected {run.error()};
    while (columns.next()) {
        const QString name = columns.value(0).toString();
        missing.removeIf([&name](const DetailsColumn &column) { return column.name == name; });
    }
    return missing;
}

HistoryResult completeDetails(HistoryDatabase &database)
{
    const auto missing = missingDetails(database);
    if (!missing)
        return Unexpected {missing.error()};
    HistoryResult done = HistoryDatabase::success();
    for (const auto &[name, type] : *missing) {
        if (done)
            done = database.exec(u"ALTER TABLE details ADD COLUMN %1 %2"_s.arg(name, type));
    }
    return done;
}

// What leads from one version to the next; never changed once it was released.
HistoryResult migrateStep(HistoryDatabase &database, int from)
{
    return from == 0 ? execAll(database, firstVersion()) : completeDetails(database);
}

HistoryResult migrateFrom(HistoryDatabase &database, int from)
{
    static_assert(version == 2);
    if (auto begun = database.exec(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    HistoryResult done = HistoryDatabase::success();
    for (int step = from; done && step < version; ++step)
        done = migrateStep(database, step);
    if (done) {
        done = execAll(database,
                       {u"PRAGMA application_id = %1"_s.arg(applicationId),
                        u"PRAGMA user_version = %1"_s.arg(version), u"COMMIT"_s});
    }
    if (!done)
        (void)database.exec(u"ROLLBACK"_s);
    return done;
}

// The version that the file has; 0 for a new one.
Result<int, HistoryFailure> versionOf(HistoryDatabase &database)
{
    QSqlQuery tables = database.prepare(u"SELECT count(*) FROM sqlite_master"_s);
    if (auto run = database.run(tables, {}); !run)
        return Unexpected {run.error()};
    const bool isEmpty = !tables.next() || tables.value(0).toInt() == 0;
    tables.finish();
    const int found = database.value(u"PRAGMA user_version"_s).toInt();
    if (!isEmpty && database.value(u"PRAGMA application_id"_s).toInt() != applicationId)
        return Unexpected {HistoryFailure::of(Cause::Foreign, database.path())};
    if (found > version)
        return Unexpected {HistoryFailure::of(Cause::Newer, database.path())};
    return isEmpty ? 0 : found;
}

// An older file that cannot be migrated here is read through a view of this connection.
HistoryResult fillUp(HistoryDatabase &database)
{
    const auto missing = missingDetails(database);
    if (!missing)
        return Unexpected {missing.error()};
    QString columns = u"*"_s;
    for (const auto &[name, type] : *missing)
        columns += u", NULL AS "_s + name;
    return database.exec(u"CREATE TEMP VIEW details AS SELECT %1 FROM main.details"_s.arg(columns));
}

} // namespace

HistoryResult prepare(HistoryDatabase &database)
{
    const auto found = versionOf(database);
    if (!found)
        return Unexpected {found.error()};
    // The first two work only before there is anything in the file.
    const HistoryResult set
        = execAll(database,
                  {u"PRAGMA auto_vacuum = INCREMENTAL"_s, u"PRAGMA journal_mode = WAL"_s,
                   u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA journal_size_limit = 8388608"_s,
                   // What was cleared is not to be found in free pages either.
                   u"PRAGMA secure_delete = ON"_s});
    if (!set || *found == version)
        return set;
    return migrateFrom(database, *found);
}

HistoryResult check(HistoryDatabase &database)
{
    const auto found = versionOf(database);
    if (!found)
        return Unexpected {found.error()};
    return *found == 0 || *found == version ? HistoryDatabase::success() : fillUp(database);
}

} // namespace Core::HistorySchema
