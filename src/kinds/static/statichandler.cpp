// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/statichandler.h"

#include "kinds/static/answer/fileanswer.h"
#include "kinds/static/http/unwantedcontent.h"
#include "kinds/static/listing/folderlisting.h"
#include "kinds/static/live/livereload.h"

namespace Kinds::Static {

StaticHandler::StaticHandler(StaticSettings settings, Core::RootFolder root)
    : m_settings(std::move(settings))
    , m_heads(m_settings)
    , m_root(std::move(root))
    , m_finder(m_settings, m_root)
    , m_errors(m_heads)
    , m_uploads(m_settings, m_heads, m_errors, m_root)
{
    if (m_settings.liveReload) {
        m_liveReload = new LiveReload(m_heads, m_root.path(), this);
        connect(m_liveReload, &LiveReload::incomplete, this,
                [this](const QString &why) { emit logged(Core::LogLevel::Warning, why); });
    }
    m_files = new FileAnswer(m_settings, m_heads, m_errors, m_finder, m_liveReload, this);
    m_listing = new FolderListing(m_settings, m_heads, m_errors, m_root, m_liveReload, this);
}

StaticHandler::~StaticHandler() = default;

void StaticHandler::handle(const Core::ExchangePtr &exchange)
{
    const QByteArray &method = exchange->request().method;
    const bool uploads = m_settings.upload && (method == "PUT" || method == "POST");
    if (uploads && !(m_liveReload && m_liveReload->takes(exchange->request().path())))
        upload(exchange);
    else if (exchange->hasBody())
        dropContent(exchange, [this, exchange] { answer(exchange); });
    else
        answer(exchange);
}

void StaticHandler::answer(const Core::ExchangePtr &exchange)
{
    const Core::Request &request = exchange->request();
    const QByteArray path = request.path();
    if (m_liveReload && m_liveReload->takes(path)) {
        m_liveReload->handle(exchange);
        return;
    }
    if (request.method == "OPTIONS") {
        sendOptions(exchange);
        return;
    }
    if (request.method != "GET" && request.method != "HEAD") {
        m_errors.send(exchange, 405, {}, {{"Allow", allowedMethods()}});
        return;
    }
    const Core::Result<RequestPath, int> parsed = parseRequestPath(path);
    if (parsed)
        serve(exchange, *parsed);
    else
        fail(exchange, parsed.error());
}

void StaticHandler::upload(const Core::ExchangePtr &exchange)
{
    const Core::Result<RequestPath, int> parsed = parseRequestPath(exchange->request().path());
    if (!parsed)
        fail(exchange, parsed.error());
    else if (exchange->request().method == "PUT")
        m_uploads.put(exchange, *parsed);
    else
        m_uploads.post(exchange, *parsed);
}

void StaticHandler::serve(const Core::ExchangePtr &exchange, const RequestPath &path)
{
    const Target target = m_finder.find(path, exchange->request());
    if (const auto *file = std::get_if<FoundFile>(&target))
        m_files->send(exchange, *file);
    else if (const auto *folder = std::get_if<FoundFolder>(&target))
        m_listing->send(exchange, path, folder->folder);
    else if (const auto *nothing = std::get_if<NotServed>(&target))
        fail(exchange, nothing->status);
    else
        redirectToFolder(exchange, path);
}

// The target begins with one slash and a name, so that it never leads to another host.
void StaticHandler::redirectToFolder(const Core::ExchangePtr &exchange, RequestPath path)
{
    path.endsWithSlash = true;
    const QByteArray query = exchange->request().query();
    const QByteArray location = path.encoded() + (query.isEmpty() ? query : '?' + query);
    exchange->respond(m_heads.make(301, {{"Location", location}}));
}

void StaticHandler::fail(const Core::ExchangePtr &exchange, int status)
{
    if (status == 404 && !m_settings.notFoundPage.isEmpty()) {
        if (Core::FileHandle page = m_finder.findFile(m_settings.notFoundPage)) {
            m_files->sendAsError(exchange, {m_settings.notFoundPage, std::move(page)}, status);
            return;
        }
    }
    m_errors.send(exchange, status);
}

QByteArray StaticHandler::allowedMethods() const
{
    return m_settings.upload ? "GET, HEAD, OPTIONS, PUT, POST" : "GET, HEAD, OPTIONS";
}

// Also answers a preflight. Uploads stay forbidden to other sites.
void StaticHandler::sendOptions(const Core::ExchangePtr &exchange)
{
    Core::Headers fields {{"Allow", allowedMethods()}};
    const Core::Headers &asked = exchange->request().headers;
    if (m_settings.cors && asked.contains("Access-Control-Request-Method")) {
        fields.append("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        fields.append("Access-Control-Allow-Headers", "*");
        fields.append("Access-Control-Max-Age", "600");
    }
    exchange->respond(m_heads.make(204, std::move(fields)));
}

} // namespace Kinds::Static
