// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/plainanswer.h"
#include "core/mock/live/callbacksender.h"
#include "core/proxy/proxyhandler.h"
#include "core/proxy/rules/crossorigin.h"
#include "kinds/mock/answersender.h"
#include "kinds/mock/live/outgoingcallback.h"
#include "kinds/mock/mockhandler.h"
#include "kinds/mock/nearmisses.h"
#include "kinds/mock/openapi/refusal.h"
#include "kinds/mock/resources/resourcestores.h"
#include "kinds/mock/templates/templatelookup.h"
#include "kinds/mock/tr.h"

namespace Kinds::Mock {

void MockHandler::note(const Core::ExchangePtr &exchange, const QByteArray &body,
                       const QString &answeredBy)
{
    if (!m_admin)
        return;
    m_journal.add({.number = exchange->id(),
                   .at = QDateTime::currentDateTimeUtc(),
                   .request = exchange->request(),
                   .content = body,
                   .contentSize = exchange->contentLength().value_or(body.size()),
                   .answeredBy = answeredBy});
}

void MockHandler::answer(const Core::ExchangePtr &exchange, const QByteArray &body,
                         bool isBodyWhole)
{
    const Core::Request &request = exchange->request();
    const QByteArray path = m_engine->pathOf(request);
    const PathSegments segments = m_engine->segmentsOf(path);
    const TemplateLookup lookup(m_filler, exchange, m_engine->resources());
    const RequestFacts facts(request, path, segments, body, &lookup);
    const PlannedResponse *response = m_engine->choose(facts, m_state);
    if (response) {
        note(exchange, body, response->title);
        if (isRefused(exchange, *response, facts, m_settings))
            return;
        // It belongs to the engine, which a change of the file may replace meanwhile.
        const auto filled
            = m_filler.fill(exchange, facts, m_engine->resources(), {m_engine, response});
        if (!filled)
            return;
        m_sender->send(exchange, filled);
        callBack(exchange, filled->callbacks);
        return;
    }
    if (!facts.whyGivenUp().isEmpty()) {
        answerUnmatched(exchange, facts);
        return;
    }
    if (const Resource *resource = m_engine->resources().covering(segments)) {
        answerOf(*resource, exchange, segments, body);
        return;
    }
    const bool isPassedOn = m_fallback.handler() && isBodyWhole;
    note(exchange, body, isPassedOn ? m_fallback.url() : QString());
    if (isPassedOn) {
        if (exchange->hasBody())
            exchange->returnBody(body);
        m_fallback.handler()->handle(exchange);
        return;
    }
    answerUnmatched(exchange, facts);
}

void MockHandler::callBack(const Core::ExchangePtr &exchange,
                           const QList<Core::MockCallback> &callbacks)
{
    for (const Core::MockCallback &each : callbacks) {
        if (const auto callback = outgoingCallback(each, *exchange, m_folder))
            m_callbacks->send(*callback);
        else
            emit logged(Core::LogLevel::Warning, callback.error());
    }
}

void MockHandler::answerOf(const Resource &resource, const Core::ExchangePtr &exchange,
                           const PathSegments &segments, const QByteArray &body)
{
    Resource::Answer answer = m_engine->resources().answer(exchange->request(), segments, body);
    m_stores->noteChange();
    const QString title = Tr::tr("resource %1").arg(resource.source().path);
    note(exchange, body, title);
    exchange->setAnsweredBy(title);
    exchange->markMocked();
    if (m_settings.permitsOrigins)
        Core::CrossOrigin::permit(*exchange, answer.head.headers);
    m_sender->respond(exchange, std::move(answer.head), std::move(answer.body),
                      resource.source().delay.value_or(Core::MockDelay()));
}

void MockHandler::answerUnmatched(const Core::ExchangePtr &exchange, const RequestFacts &facts)
{
    const QString why = facts.whyGivenUp();
    Core::Response head = Core::plainAnswer(why.isEmpty() ? 404 : 500);
    head.headers.set("Content-Type", "application/json");
    if (m_settings.permitsOrigins)
        Core::CrossOrigin::permit(*exchange, head.headers);
    exchange->setRemark(why.isEmpty() ? Tr::tr("No route answers this request.") : why);
    exchange->respond(std::move(head),
                      why.isEmpty() ? nearMisses(*m_engine, facts, m_state) : whyNoAnswer(why));
}

} // namespace Kinds::Mock
