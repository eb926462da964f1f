// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/mockhandler.h"

#include "core/mock/live/callbacksender.h"
#include "core/process/environment/secretreference.h"
#include "core/proxy/proxyhandler.h"
#include "core/proxy/rules/crossorigin.h"
#include "kinds/mock/answersender.h"
#include "kinds/mock/live/livehub.h"
#include "kinds/mock/mocksource.h"
#include "kinds/mock/resources/resourcestores.h"
#include "kinds/mock/templates/templatecheck.h"
#include "kinds/mock/templates/templatelookup.h"
#include "kinds/mock/tr.h"

#include <QFileInfo>
#include <QTimer>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestContent = 16 * 1024 * 1024; // that conditions look at

// What nobody asks for is read too: a client that sends much is to be answered all the same. Only
// the beginning is handed on.
void readBody(const Core::ExchangePtr &exchange, qsizetype most,
              std::function<void(const QByteArray &begin)> then)
{
    const auto begin = std::make_shared<QByteArray>();
    exchange->receiveBody(
        [begin, most](QByteArrayView chunk) {
            begin->append(chunk.first(std::min(chunk.size(), most - begin->size())));
        },
        [begin, then = std::move(then)](const Core::Headers &) { then(*begin); });
}

} // namespace

Core::Result<std::unique_ptr<Core::Handler>> MockHandler::make(MockSettings settings)
{
    auto folder = Core::RootFolder::open(QFileInfo(settings.file).absolutePath(),
                                         Core::SymlinkPolicy::StayInside);
    if (!folder)
        return Core::failure(folder.error());
    auto token = Core::SecretReference::value(u"adminToken"_s, settings.adminToken,
                                              QFileInfo(settings.file).absolutePath(),
                                              QProcessEnvironment::systemEnvironment());
    if (!token)
        return Core::failure(token.error());
    // A variable that is empty does not switch the administration off unnoticed.
    if (const auto checked = checkAdminToken(*token); !settings.adminToken.isEmpty() && !checked)
        return Core::failure(checked.error());
    settings.adminToken = std::move(*token);
    auto reading = MockSource::read(settings.file);
    if (!reading)
        return Core::failure(reading.error());
    std::unique_ptr<MockHandler> handler(
        new MockHandler(std::move(settings), std::move(*folder), reading->file));
    handler->use(reading->file, std::move(reading->engine), true);
    return std::unique_ptr<Core::Handler>(std::move(handler));
}

MockHandler::MockHandler(MockSettings settings, Core::RootFolder folder, const Core::MockFile &file)
    : m_settings(std::move(settings))
    , m_folder(folder)
    , m_filler(m_state, folder)
    , m_sender(new AnswerSender(std::move(folder), m_settings.permitsOrigins, this))
    , m_hub(new LiveHub(m_state, this))
    , m_stores(new ResourceStores(QFileInfo(m_settings.file).absolutePath(), this))
    , m_source(new MockSource(m_settings.file, file, this))
    , m_callbacks(new Core::CallbackSender(this))
    , m_check(new TemplateCheck(this))
{
    connect(m_check, &TemplateCheck::faultFound, this,
            [this](const QString &sentence) { emit logged(Core::LogLevel::Warning, sentence); });
    m_sender->setHub(m_hub);
    m_hub->setFill([this](const Core::MockMessage &message, const LiveSession &session,
                          const QByteArray &body) { return fill(message, session, body); });
    m_hub->setLookup([this](const LiveSession &session) {
        return std::make_unique<TemplateLookup>(m_filler, session.exchangePtr(),
                                                m_engine->resources());
    });
    connect(m_stores, &ResourceStores::logged, this, &MockHandler::logged);
    connect(m_source, &MockSource::logged, this, &MockHandler::logged);
    connect(m_callbacks, &Core::CallbackSender::told, this,
            [this](bool isFault, const QString &text) {
                emit logged(isFault ? Core::LogLevel::Warning : Core::LogLevel::Info, text);
            });
    connect(m_callbacks, &Core::CallbackSender::tried, this, &MockHandler::noteSent);
    connect(m_source, &MockSource::made, this, &MockHandler::use);
    AdminTarget &target = *this; // which nobody else sees
    if (!m_settings.adminToken.isEmpty())
        m_admin = std::make_unique<AdminApi>(m_settings.adminToken.toUtf8(), target);
}

// What is stored is the engine's.
MockHandler::~MockHandler()
{
    delete m_stores;
}

void MockHandler::use(const Core::MockFile &file, std::shared_ptr<MockEngine> engine,
                      bool isFileNew)
{
    if (m_engine) {
        m_stores->write(); // also those that are there no more
        engine->takeOver(*m_engine);
    }
    m_stores->follow(&engine->resources());
    m_engine = std::move(engine);
    m_engine->setChecksRequests(m_settings.check != RequestCheck::Off);
    // What templates keep outlives changes of routes.
    const QString fault = isFileNew ? m_filler.use(file, m_engine->hasTemplates()) : QString();
    m_filler.begin(m_engine->resources());
    m_check->begin(*m_engine, m_filler.engine());
    // Whoever made this handler listens a little later.
    QTimer::singleShot(0, this, [this, remarks = file.remarks, fault] {
        for (const QString &remark : remarks)
            emit logged(Core::LogLevel::Info, Tr::tr("Not as in the file: %1").arg(remark));
        if (!fault.isEmpty())
            emit logged(Core::LogLevel::Warning, fault);
    });
    if (const auto used = m_fallback.use(file); !used)
        emit logged(Core::LogLevel::Warning, used.error());
}

RouteOverlay &MockHandler::overlay()
{
    return m_source->overlay();
}

void MockHandler::resourcesChanged()
{
    m_stores->noteChange();
}

void MockHandler::overlayChanged(std::function<void(const Core::Result<> &made)> then)
{
    m_source->makeAgain(std::move(then));
}

std::optional<Core::MockMessage> MockHandler::fill(const Core::MockMessage &message,
                                                   const LiveSession &session,
                                                   const QByteArray &body)
{
    const LivePlan &plan = *session.response().live;
    const QByteArray path = plan.paths.pathOf(session.exchange().request());
    const PathSegments segments = plan.paths.segmentsOf(path);
    const RequestFacts facts(session.exchange().request(), path, segments, body);
    auto filled = m_filler.fill(session.exchangePtr(), facts, m_engine->resources(), plan, message);
    if (filled)
        return std::move(*filled);
    emit logged(Core::LogLevel::Warning, u"%1: %2"_s.arg(session.response().title, filled.error()));
    return {};
}

void MockHandler::broadcast(const QString &path, const QString &text)
{
    Core::MockMessage message;
    message.content = {Core::MockContent::Kind::Text, text.toUtf8()};
    const QByteArray wanted = path.toUtf8();
    const qsizetype reached = m_hub->broadcast(message, [&wanted](const LiveSession &session) {
        return wanted.isEmpty() || session.path() == wanted;
    });
    emit logged(Core::LogLevel::Info,
                Tr::tr("A message was sent to %n connections.", nullptr, int(reached)));
}

void MockHandler::handle(const Core::ExchangePtr &exchange)
{
    const Core::Request &request = exchange->request();
    const QByteArray path = request.path();
    if (m_admin && AdminApi::takes(path)) {
        m_admin->handle(exchange);
        return;
    }
    if (m_settings.permitsOrigins && Core::CrossOrigin::isPreflight(request)) {
        Core::CrossOrigin::answerPreflight(exchange);
        return;
    }
    if (!exchange->hasBody()) {
        answer(exchange, {}, true);
        return;
    }
    const QByteArray asked = m_engine->pathOf(request);
    const auto interest = m_engine->interestIn(request.method, asked, m_engine->segmentsOf(asked));
    if (interest == MockEngine::Interest::None && m_fallback.handler()) {
        note(exchange, {}, m_fallback.url());
        m_fallback.handler()->handle(exchange);
    } else if (interest == MockEngine::Interest::Content || m_fallback.handler()) {
        exchange->collectBody(longestContent, [this, exchange](const QByteArray &body) {
            answer(exchange, body, true);
        });
    } else {
        const qsizetype most = m_admin ? RequestJournal::longestContent : 0;
        readBody(exchange, most,
                 [this, exchange](const QByteArray &begin) { answer(exchange, begin, false); });
    }
}

} // namespace Kinds::Mock
