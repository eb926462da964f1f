// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/listing/folderlisting.h"

#include "core/background.h"
#include "kinds/static/answer/answerhead.h"
#include "kinds/static/answer/erroranswer.h"
#include "kinds/static/files/encoder.h"
#include "kinds/static/live/livereload.h"
#include "kinds/static/staticsettings.h"

#include <QDir>
#include <QUrlQuery>

namespace Kinds::Static {

using namespace Qt::StringLiterals;

namespace {

struct Rendered
{
    QByteArray body;
    ContentCoding coding = ContentCoding::Identity;
};

bool wantsJson(const Core::Request &request)
{
    const QString format
        = QUrlQuery(QString::fromUtf8(request.query())).queryItemValue(u"format"_s);
    if (!format.isEmpty())
        return format == "json"_L1;
    const QByteArray accept = request.headers.combined("Accept").toLower();
    return accept.contains("application/json") && !accept.contains("text/html");
}

ContentCoding codingFor(const Core::Request &request, bool compression)
{
    const QList<ContentCoding> accepted = acceptedCodings(request.headers.find("Accept-Encoding"));
    return compression && !accepted.isEmpty() ? accepted.constFirst() : ContentCoding::Identity;
}

Rendered encoded(const QByteArray &body, ContentCoding coding)
{
    if (coding != ContentCoding::Identity) {
        if (const std::optional<QByteArray> smaller = encode(coding, body))
            return {*smaller, coding};
    }
    return {body};
}

} // namespace

FolderListing::FolderListing(const StaticSettings &settings, const AnswerHead &heads,
                             ErrorAnswer &errors, Core::RootFolder &root,
                             const LiveReload *liveReload, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_heads(heads)
    , m_errors(errors)
    , m_root(root)
    , m_liveReload(liveReload)
{
}

void FolderListing::send(const Core::ExchangePtr &exchange, const RequestPath &path,
                         const Core::FileHandle &folder)
{
    if (!m_page)
        m_page = std::make_shared<const PageTemplate>(u"listing"_s);
    const Core::Request &request = exchange->request();
    const bool json = wantsJson(request);
    ListingView view {path,
                      parseSortOrder(request.query()),
                      QDir(m_settings.folder).dirName(),
                      m_settings.upload,
                      {}};
    if (view.rootName.isEmpty())
        view.rootName = u"/"_s;
    if (m_liveReload)
        view.script = m_liveReload->scriptElement();
    const auto render
        = [root = m_root, folder, view, json, page = m_page, dotfiles = m_settings.dotfiles,
           coding = codingFor(request, m_settings.compression)]() -> std::optional<Rendered> {
        auto content = readFolder(root, folder, view.path.relative(), dotfiles);
        if (!content)
            return {};
        sortEntries(content->entries, view.order);
        return encoded(json ? listingJson(view, *content) : listingPage(*page, view, *content),
                       coding);
    };
    Core::runInBackground(
        this, render, [this, exchange, json](const std::optional<Rendered> &rendered) {
            if (!rendered) {
                m_errors.send(exchange, 403);
                return;
            }
            Core::Response head = json ? m_heads.make(200, {{"Content-Type", "application/json"}})
                                       : m_heads.makePage(200, m_page->securityPolicy());
            head.headers.append("Vary", "Accept, Accept-Encoding");
            if (rendered->coding != ContentCoding::Identity)
                head.headers.append("Content-Encoding", codingName(rendered->coding));
            exchange->respond(std::move(head), rendered->body);
        });
}

} // namespace Kinds::Static
