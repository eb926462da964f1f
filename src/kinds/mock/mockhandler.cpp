// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/mockhandler.h"

#include "core/background.h"
#include "core/http/answer/plainanswer.h"
#include "core/mock/mockreader.h"
#include "core/proxy/makeproxy.h"
#include "core/proxy/rules/crossorigin.h"
#include "kinds/mock/answersender.h"
#include "kinds/mock/filewatch.h"
#include "kinds/mock/nearmisses.h"
#include "kinds/mock/tr.h"

#include <QFileInfo>
#include <QTimer>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestContent = 16 * 1024 * 1024; // that conditions look at

// A file that was read and made ready, or why not.
struct Reading
{
    Core::Result<Core::MockFile> file;
    std::shared_ptr<MockEngine> engine = {};
};

Reading readFile(const QString &path)
{
    Reading reading {Core::readMockFile(path)};
    if (reading.file)
        reading.engine = std::make_shared<MockEngine>(*reading.file);
    return reading;
}

// What nobody asks for is read too: a client that sends much is to be answered all the same.
void dropBody(const Core::ExchangePtr &exchange, std::function<void()> then)
{
    exchange->receiveBody([](QByteArrayView) {},
                          [then = std::move(then)](const Core::Headers &) { then(); });
}

} // namespace

Core::Result<std::unique_ptr<Core::Handler>> MockHandler::make(MockSettings settings)
{
    auto folder = Core::RootFolder::open(QFileInfo(settings.file).absolutePath(),
                                         Core::SymlinkPolicy::StayInside);
    if (!folder)
        return Core::failure(folder.error());
    Reading reading = readFile(settings.file);
    if (!reading.file)
        return Core::failure(reading.file.error());
    std::unique_ptr<MockHandler> handler(new MockHandler(std::move(settings), std::move(*folder)));
    handler->use(*reading.file, std::move(reading.engine));
    return std::unique_ptr<Core::Handler>(std::move(handler));
}

MockHandler::MockHandler(MockSettings settings, Core::RootFolder folder)
    : m_settings(std::move(settings))
    , m_sender(new AnswerSender(std::move(folder), m_settings.permitsOrigins, this))
    , m_watch(new FileWatch(m_settings.file, this))
{
    connect(m_watch, &FileWatch::changed, this, &MockHandler::readAgain);
}

MockHandler::~MockHandler() = default;

void MockHandler::use(const Core::MockFile &file, std::shared_ptr<MockEngine> engine)
{
    if (m_engine)
        engine->takeOver(*m_engine);
    m_engine = std::move(engine);
    // Whoever made this handler listens a little later.
    QTimer::singleShot(0, this, [this, remarks = file.remarks] {
        for (const QString &remark : remarks)
            emit logged(Core::LogLevel::Info, Tr::tr("Not as in the file: %1").arg(remark));
    });
    if (file.fallback == m_fallbackUrl)
        return;
    m_fallbackUrl = file.fallback;
    m_fallback = nullptr;
    if (file.fallback.isEmpty())
        return;
    auto &known = m_fallbacks[file.fallback];
    if (!known) {
        auto made = Core::makeProxy(file.fallback);
        if (made)
            known = std::move(*made);
        else
            emit logged(Core::LogLevel::Warning, made.error());
    }
    m_fallback = known.get();
}

void MockHandler::readAgain()
{
    Core::runInBackground(
        this, [path = m_settings.file] { return readFile(path); },
        [this, number = ++m_reading](Reading reading) {
            if (number != m_reading)
                return;
            if (!reading.file) {
                emit logged(Core::LogLevel::Warning,
                            Tr::tr("The mock file has changed, but the routes stay as they were: "
                                   "%1")
                                .arg(reading.file.error()));
                return;
            }
            use(*reading.file, std::move(reading.engine));
            emit logged(Core::LogLevel::Info,
                        Tr::tr("The mock file has changed: %n routes.", nullptr,
                               int(m_engine->routeCount())));
        });
}

void MockHandler::handle(const Core::ExchangePtr &exchange)
{
    const Core::Request &request = exchange->request();
    if (m_settings.permitsOrigins && Core::CrossOrigin::isPreflight(request)) {
        Core::CrossOrigin::answerPreflight(exchange);
        return;
    }
    if (!exchange->hasBody()) {
        answer(exchange, {}, true);
        return;
    }
    const QByteArray path = request.path();
    const auto interest = m_engine->interestIn(request.method, path, m_engine->segmentsOf(path));
    if (interest == MockEngine::Interest::None && m_fallback)
        m_fallback->handle(exchange);
    else if (interest == MockEngine::Interest::Content || m_fallback)
        exchange->collectBody(longestContent, [this, exchange](const QByteArray &body) {
            answer(exchange, body, true);
        });
    else
        dropBody(exchange, [this, exchange] { answer(exchange, {}, false); });
}

void MockHandler::answer(const Core::ExchangePtr &exchange, const QByteArray &body,
                         bool isBodyWhole)
{
    const Core::Request &request = exchange->request();
    const QByteArray path = request.path();
    const PathSegments segments = m_engine->segmentsOf(path);
    const RequestFacts facts(request, path, segments, body);
    const PlannedResponse *response = m_engine->choose(facts, m_state);
    if (response) {
        // It belongs to the engine, which a change of the file may replace meanwhile.
        m_sender->send(exchange, {m_engine, response});
        return;
    }
    if (Resource *resource = m_engine->resourceFor(segments)) {
        answerOf(*resource, exchange, segments, body);
        return;
    }
    if (m_fallback && isBodyWhole) {
        if (exchange->hasBody())
            exchange->returnBody(body);
        m_fallback->handle(exchange);
        return;
    }
    answerUnmatched(exchange, facts);
}

void MockHandler::answerOf(Resource &resource, const Core::ExchangePtr &exchange,
                           const PathSegments &segments, const QByteArray &body)
{
    Resource::Answer answer = resource.answer(exchange->request(), segments, body);
    exchange->setAnsweredBy(Tr::tr("resource %1").arg(resource.source().path));
    exchange->markMocked();
    if (m_settings.permitsOrigins)
        Core::CrossOrigin::permit(*exchange, answer.head.headers);
    exchange->respond(std::move(answer.head), std::move(answer.body));
}

void MockHandler::answerUnmatched(const Core::ExchangePtr &exchange, const RequestFacts &facts)
{
    Core::Response head = Core::plainAnswer(404);
    head.headers.set("Content-Type", "application/json");
    if (m_settings.permitsOrigins)
        Core::CrossOrigin::permit(*exchange, head.headers);
    exchange->setRemark(Tr::tr("No route answers this request."));
    exchange->respond(std::move(head), nearMisses(*m_engine, facts, m_state));
}

} // namespace Kinds::Mock
