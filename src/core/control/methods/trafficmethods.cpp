// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlserver.h"
#include "core/control/controlsession.h"
#include "core/control/facts/exchangefacts.h"
#include "core/control/methods/wantedtraffic.h"
#include "core/control/traffic/trafficreading.h"
#include "core/server/serverlist.h"
#include "core/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <deque>
#include <memory>

// What the servers have in memory of their traffic.

using namespace Qt::StringLiterals;

namespace Core {

namespace {

constexpr qint64 usualCount = 100;
constexpr qint64 mostCount = 1'000;
constexpr qint64 usualContent = 64 * 1024; // bytes of each content
constexpr qint64 longestAnswer = 1024 * 1024; // about; to write it takes the thread some 10 ms

struct Row
{
    QString server;
    ExchangeRecord record;
};

// The newest first into an answer that is not too long.
QJsonObject answerOf(const std::deque<Row> &rows, bool isMore, const ExchangeDetail &detail)
{
    QJsonArray exchanges;
    qint64 size = 0;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const QJsonObject facts = exchangeFacts(row->server, row->record, detail);
        size += QJsonDocument(facts).toJson(QJsonDocument::Compact).size();
        if (size > longestAnswer && !exchanges.isEmpty()) {
            isMore = true;
            break;
        }
        exchanges.prepend(facts);
    }
    return {{u"exchanges"_s, exchanges}, {u"more"_s, isMore}};
}

void sendExchange(ControlSession &session, int number, const QJsonObject &facts)
{
    session.channel().send(RpcMessage::notification(
        u"exchange"_s, {{u"subscription"_s, number}, {u"exchange"_s, facts}}));
}

} // namespace

namespace ControlMethods {

void log(const ControlCall &call)
{
    RpcParams params(call.params);
    const auto limit = size_t(params.integer(u"limit"_s, usualCount, 1, mostCount));
    const auto wanted = WantedTraffic::of(call, params);
    QObject *open = wanted ? call.open() : nullptr;
    if (!open)
        return;
    struct Found
    {
        std::deque<Row> rows;
        bool isMore = false;
    };
    auto found = std::make_shared<Found>();
    auto *reading = new TrafficReading(call.servers(), wanted->serverId, wanted->filter, open);
    QObject::connect(reading, &TrafficReading::found, open,
                     [found, limit](const QString &server, const ExchangeRecord &record) {
                         found->rows.push_back({server, record});
                         if (found->rows.size() > limit) {
                             found->rows.pop_front();
                             found->isMore = true;
                         }
                     });
    // Answers that nobody reads must not pile up: the next call waits for this one.
    call.session.channel().setPaused(true);
    QObject::connect(reading, &TrafficReading::pastOld, open,
                     [call, open, found, detail = wanted->detail] {
                         call.answer(answerOf(found->rows, found->isMore, detail));
                         call.session.channel().setPaused(false);
                         open->deleteLater();
                     });
    reading->goOn();
}

// The numbers of a server's exchanges begin anew with each start: the newest one is meant.
void exchange(const ControlCall &call)
{
    RpcParams params(call.params);
    const qint64 id = params.integer(u"id"_s, 0, 1, qint64(1) << 53);
    const qint64 content
        = params.integer(u"content"_s, usualContent, 0, WantedTraffic::mostContent);
    Server *server = call.serverOf(params);
    if (!server)
        return;
    const TrafficLog &traffic = server->traffic();
    for (int row = traffic.size() - 1; row >= 0; --row) {
        if (traffic.at(row).id == id) {
            const ExchangeDetail detail {.hasHeads = true, .content = qsizetype(content)};
            call.answer({{u"exchange"_s, exchangeFacts(server->name(), traffic.at(row), detail)}});
            return;
        }
    }
    call.refuse({RpcError::BadParameters,
                 Tr::tr("“%1” has no exchange %2 in memory.").arg(server->name()).arg(id)});
}

void follow(const ControlCall &call)
{
    RpcParams params(call.params);
    const bool hasOld = params.flag(u"old"_s, false);
    const auto wanted = WantedTraffic::of(call, params);
    if (!wanted)
        return;
    ControlSession &session = call.session;
    auto *reading = new TrafficReading(call.servers(), wanted->serverId, wanted->filter, &session);
    const std::optional<int> number = session.subscribe(reading);
    if (!number) {
        delete reading;
        call.refuse({RpcError::TooMany, Tr::tr("Too many subscriptions; end one of them.")});
        return;
    }
    if (!hasOld)
        reading->skipOld();
    reading->setGate([&session] { return !session.channel().isFull(); });
    QObject::connect(&session.channel(), &RpcChannel::drained, reading, &TrafficReading::goOn);
    QObject::connect(reading, &TrafficReading::found, &session,
                     [&session, number, detail = wanted->detail](const QString &server,
                                                                 const ExchangeRecord &record) {
                         sendExchange(session, *number, exchangeFacts(server, record, detail));
                     });
    QObject::connect(reading, &TrafficReading::leftOut, &session, [&session, number](qint64 count) {
        session.channel().send(RpcMessage::notification(
            u"skipped"_s, {{u"subscription"_s, *number}, {u"exchanges"_s, count}}));
    });
    QObject::connect(reading, &TrafficReading::pastOld, &session, [&session, number] {
        session.channel().send(
            RpcMessage::notification(u"upToDate"_s, {{u"subscription"_s, *number}}));
    });
    call.answer({{u"subscription"_s, *number}});
    reading->goOn();
}

void unfollow(const ControlCall &call)
{
    RpcParams params(call.params);
    const qint64 number = params.integer(u"subscription"_s, 0, 1, 1'000'000'000);
    if (const auto mistake = params.mistake())
        call.refuse(*mistake);
    else if (!call.session.unsubscribe(int(number)))
        call.refuse({RpcError::BadParameters, Tr::tr("There is no subscription %1.").arg(number)});
    else
        call.answer({});
}

} // namespace ControlMethods

} // namespace Core
