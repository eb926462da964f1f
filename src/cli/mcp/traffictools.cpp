// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/historyview.h"
#include "cli/mcp/maskedexchange.h"
#include "cli/mcp/toolruns.h"
#include "core/control/facts/exchangefacts.h"
#include "core/workspace/trafficrecorder.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <memory>
#include <vector>

// The tools that read traffic.

namespace Cli::ToolRuns {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualLimit = 20;
constexpr qint64 mostLimit = 100;
constexpr qint64 usualBody = 8'192; // bytes
constexpr qint64 mostBody = 65'536;

struct Search
{
    QString server; // empty: all
    QString filter;
    qint64 limit;
};

Core::Result<std::unique_ptr<HistoryView>> openKept()
{
    return HistoryView::open(Core::TrafficRecorder::fileOf(Core::Workspace::defaultFile()));
}

void searchKept(ToolCall &call, const Search &search)
{
    QString text = search.filter;
    if (!search.server.isEmpty())
        text = Core::TrafficFilter::term(u"server"_s, search.server) + u' ' + text;
    const auto filter = Core::TrafficFilter::parse(text);
    if (!filter) {
        call.fail(filter.error().message);
        return;
    }
    const auto kept = openKept();
    if (!kept) {
        call.fail(kept.error());
        return;
    }
    const auto rows = (*kept)->find(*filter, 0, search.limit);
    if (!rows) {
        call.fail(rows.error());
        return;
    }
    QJsonArray exchanges;
    for (const qint64 id : *rows) {
        if (const auto row = (*kept)->row(id, false)) {
            QJsonObject facts = maskedSummary(row->server.name, row->record, call.rules());
            facts[u"row"_s] = id;
            exchanges << facts;
        }
    }
    call.succeed({{u"exchanges"_s, exchanges}});
}

// The answers of several programs, until all are there.
struct Collected
{
    std::vector<QJsonObject> exchanges;
    bool isMore = false;
    size_t missing = 0;
};

void finish(ToolCall &call, Collected &collected, qint64 limit)
{
    // Times in this form sort as texts.
    std::ranges::stable_sort(collected.exchanges, {}, [](const QJsonObject &facts) {
        return facts["started"_L1].toString();
    });
    const auto surplus = qint64(collected.exchanges.size()) - limit;
    QJsonArray newest;
    for (qint64 i = std::max<qint64>(0, surplus); i < qint64(collected.exchanges.size()); ++i)
        newest << maskedFacts(call, collected.exchanges[size_t(i)]);
    call.succeed({{u"exchanges"_s, newest}, {u"more"_s, collected.isMore || surplus > 0}});
}

void searchMemory(ToolCall &call, const Search &search)
{
    std::vector<ControlOwner> owners = call.owners();
    if (!search.server.isEmpty()) {
        const auto owner = call.ownerOf(search.server);
        if (!owner)
            return;
        owners = {*owner};
    }
    QJsonObject params {
        {u"filter"_s, search.filter}, {u"limit"_s, search.limit}, {u"heads"_s, true}};
    if (!search.server.isEmpty())
        params[u"server"_s] = search.server;
    auto collected = std::make_shared<Collected>();
    collected->missing = owners.size();
    if (owners.empty()) {
        call.fail(call.search().nobody());
        return;
    }
    for (const ControlOwner &owner : owners) {
        call.ask(owner, u"log"_s, params,
                 [&call, collected, limit = search.limit](const QJsonObject &result) {
                     for (const QJsonValue &each : result["exchanges"_L1].toArray())
                         collected->exchanges.push_back(each.toObject());
                     collected->isMore = collected->isMore || result["more"_L1].toBool();
                     if (--collected->missing == 0)
                         finish(call, *collected, limit);
                 });
    }
}

void getKept(ToolCall &call, qint64 id, qint64 longest)
{
    const auto kept = openKept();
    if (!kept) {
        call.fail(kept.error());
        return;
    }
    const auto row = (*kept)->row(id, true);
    if (row)
        call.succeed(maskedExchange(row->server.name, row->record, call.rules(), longest));
    else
        call.fail(u"There is no row %1 in the kept traffic."_s.arg(id));
}

} // namespace

QJsonObject maskedFacts(const ToolCall &call, const QJsonObject &facts)
{
    return maskedSummary(facts["server"_L1].toString(), Core::exchangeRecord(facts), call.rules());
}

void searchTraffic(ToolCall &call, Core::RpcParams &arguments)
{
    const Search search {arguments.optionalText(u"server"_s).value_or(QString()),
                         arguments.optionalText(u"filter"_s).value_or(QString()),
                         arguments.integer(u"limit"_s, usualLimit, 1, mostLimit)};
    const bool isKept = arguments.flag(u"kept"_s, false);
    if (const auto mistake = arguments.mistake())
        call.fail(mistake->message);
    else if (isKept)
        searchKept(call, search);
    else
        searchMemory(call, search);
}

void getExchange(ToolCall &call, Core::RpcParams &arguments)
{
    const QString server = arguments.optionalText(u"server"_s).value_or(QString());
    const qint64 id = arguments.integer(u"id"_s, 0, 0, 1LL << 53);
    const qint64 row = arguments.integer(u"row"_s, 0, 0, 1LL << 53);
    const qint64 longest = arguments.integer(u"max_body"_s, usualBody, 0, mostBody);
    if (const auto mistake = arguments.mistake()) {
        call.fail(mistake->message);
        return;
    }
    if (row > 0) {
        getKept(call, row, longest);
        return;
    }
    if (server.isEmpty() || id == 0) {
        call.fail(u"Say server and id, or row."_s);
        return;
    }
    const auto owner = call.ownerOf(server);
    if (!owner)
        return;
    // Cut after it was masked: half of a secret is not known as one.
    const QJsonObject params {{u"server"_s, server}, {u"id"_s, id}, {u"content"_s, 1024 * 1024}};
    call.ask(*owner, u"exchange"_s, params, [&call, longest](const QJsonObject &result) {
        const QJsonObject facts = result["exchange"_L1].toObject();
        call.succeed(maskedExchange(facts["server"_L1].toString(), Core::exchangeRecord(facts),
                                    call.rules(), longest));
    });
}

} // namespace Cli::ToolRuns
