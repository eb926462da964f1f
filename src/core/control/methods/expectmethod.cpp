// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlsession.h"
#include "core/control/methods/controlmethods.h"
#include "core/server/serverlist.h"
#include "core/tr.h"
#include "core/traffic/expect/expectwatch.h"

#include <QJsonArray>

// Whether requests come that are expected.

using namespace Qt::StringLiterals;

namespace Core {

namespace {

constexpr qint64 mostCount = qint64(1) << 53;
constexpr double longestWait = 3'600; // seconds

QJsonObject answerOf(const ExpectWatch &watch)
{
    const Expectation &expectation = watch.expectation();
    QJsonArray nearest;
    for (const NearMiss &miss : expectation.nearest())
        nearest.append(QJsonObject {{u"server"_s, miss.server},
                                    {u"request"_s, miss.request},
                                    {u"term"_s, miss.term},
                                    {u"found"_s, miss.found},
                                    {u"text"_s, miss.text()}});
    QJsonObject answer {{u"met"_s, watch.state() == ExpectWatch::State::Met},
                        {u"count"_s, expectation.count()},
                        {u"expected"_s, expectation.expected().text()},
                        {u"sentence"_s, expectation.sentence()},
                        {u"nearest"_s, nearest}};
    if (watch.missed() > 0)
        answer[u"missed"_s] = watch.missed();
    if (watch.missedBefore() > 0)
        answer[u"missedBefore"_s] = watch.missedBefore();
    return answer;
}

struct Wish
{
    explicit Wish(RpcParams &params)
        : server(params.optionalText(u"server"_s))
        , filter(params.optionalText(u"filter"_s).value_or(QString()))
        , count {params.integer(u"least"_s, 1, 0, mostCount),
                 params.integer(u"most"_s, mostCount, 0, mostCount)}
        , within(qint64(1'000 * params.number(u"within"_s, 0, 0, longestWait)))
        , takesOld(params.flag(u"old"_s, true))
    {
        if (count.most == mostCount)
            count.most = ExpectedCount::any;
    }

    std::optional<QString> server;
    QString filter;
    ExpectedCount count;
    std::chrono::milliseconds within;
    bool takesOld;
};

} // namespace

void ControlMethods::expect(const ControlCall &call)
{
    RpcParams params(call.params);
    const Wish wish(params);
    if (const auto mistake = params.mistake()) {
        call.refuse(*mistake);
        return;
    }
    const Server *one = wish.server ? call.find(*wish.server) : nullptr;
    if (wish.server && !one)
        return;
    const auto filter = TrafficFilter::parse(wish.filter);
    if (!filter) {
        call.refuseFilter(filter.error());
        return;
    }
    QList<Server *> servers;
    for (int row = 0; row < call.servers().size(); ++row) {
        Server *each = &call.servers().at(row);
        if (!one || each == one)
            servers << each;
    }
    QObject *open = call.open();
    if (!open)
        return;
    auto *watch = new ExpectWatch(servers, Expectation(*filter, wish.count), wish.within, open);
    if (!wish.takesOld)
        watch->skipOld();
    QObject::connect(watch, &ExpectWatch::finished, open, [call, open, watch] {
        call.answer(answerOf(*watch));
        open->deleteLater();
    });
    watch->start();
}

} // namespace Core
