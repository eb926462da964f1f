// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/answer/fileanswer.h"

#include "kinds/static/answer/answerhead.h"
#include "kinds/static/answer/erroranswer.h"
#include "kinds/static/answer/rangeanswer.h"
#include "kinds/static/files/readfile.h"
#include "kinds/static/http/httpdate.h"
#include "kinds/static/live/livereload.h"
#include "kinds/static/staticsettings.h"

namespace Kinds::Static {

namespace {

constexpr qint64 smallFile = 32 * 1024; // read at once: one write instead of two calls
constexpr qint64 leastToEncode = 256; // below it compression gains nothing
constexpr qint64 mostToEncode = 8 * 1024 * 1024; // above it waiting costs more than it gains
constexpr qint64 mostToInject = 4 * 1024 * 1024;

bool isNewerOrEqual(const struct stat &a, const struct stat &b)
{
    if (a.st_mtim.tv_sec != b.st_mtim.tv_sec)
        return a.st_mtim.tv_sec > b.st_mtim.tv_sec;
    return a.st_mtim.tv_nsec >= b.st_mtim.tv_nsec;
}

} // namespace

FileAnswer::FileAnswer(const StaticSettings &settings, const AnswerHead &heads, ErrorAnswer &errors,
                       TargetFinder &finder, const LiveReload *liveReload, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_heads(heads)
    , m_errors(errors)
    , m_finder(finder)
    , m_liveReload(liveReload)
{
}

FileAnswer::Representation FileAnswer::stored(const FoundFile &found)
{
    Representation representation;
    representation.file = found.file;
    representation.type = m_types.typeOf(found.path, *found.file);
    representation.validators = validatorsOf(found.file->state());
    if (m_liveReload && Core::isHtml(representation.type) && found.file->size() <= mostToInject) {
        if (const std::optional<QByteArray> content = readFile(*found.file)) {
            Validators &validators = representation.validators;
            representation.content = m_liveReload->inject(*content);
            validators.entityTag = weakTag(variantTag(validators.entityTag, m_liveReload->token()));
            validators.modified = std::max(validators.modified, m_liveReload->lastChange());
        }
    }
    return representation;
}

std::optional<FileAnswer::Representation> FileAnswer::choose(const Core::Request &request,
                                                             const FoundFile &found)
{
    Representation representation = stored(found);
    representation.varies = Core::isCompressible(representation.type)
        && (m_settings.compression || m_settings.precompressed);
    if (!representation.varies || request.headers.contains("Range"))
        return representation;
    const QList<ContentCoding> accepted
        = acceptedCodings(request.headers.contains("Accept-Encoding")
                              ? std::optional(request.headers.combined("Accept-Encoding"))
                              : std::nullopt);
    const bool mustEncode = !accepted.contains(ContentCoding::Identity);
    for (const ContentCoding coding : accepted) {
        if (coding == ContentCoding::Identity
            || encodeAs(coding, found, mustEncode, representation))
            return representation;
    }
    return {};
}

bool FileAnswer::encodeAs(ContentCoding coding, const FoundFile &found, bool whateverSize,
                          Representation &representation)
{
    if (m_settings.precompressed && !representation.content) {
        const Core::FileHandle sibling = m_finder.findFile(found.path + codingSuffix(coding));
        if (sibling && isNewerOrEqual(sibling->state(), found.file->state())) {
            representation.file = sibling;
            representation.coding = coding;
            representation.validators = validatorsOf(sibling->state());
            representation.validators.entityTag
                = variantTag(representation.validators.entityTag, codingName(coding));
            return true;
        }
    }
    const qint64 size = found.file->size();
    if (!m_settings.compression || size > mostToEncode || (size < leastToEncode && !whateverSize))
        return false;
    representation.coding = coding;
    representation.mustEncode = true;
    representation.validators.entityTag
        = weakTag(variantTag(representation.validators.entityTag, codingName(coding)));
    return true;
}

Core::Headers FileAnswer::fieldsOf(const Representation &representation) const
{
    const Validators &validators = representation.validators;
    Core::Headers fields;
    fields.reserve(12, 512); // for all that is added later
    fields.append("Content-Type", representation.type);
    fields.append("Last-Modified", formatHttpDate(validators.modified));
    fields.append("ETag", validators.entityTag);
    if (representation.coding != ContentCoding::Identity)
        fields.append("Content-Encoding", codingName(representation.coding));
    if (representation.varies)
        fields.append("Vary", "Accept-Encoding");
    return fields;
}

void FileAnswer::send(const Core::ExchangePtr &exchange, const FoundFile &found)
{
    const Core::Request &request = exchange->request();
    exchange->setAnsweredBy(QString::fromUtf8(found.path));
    const std::optional<Representation> representation = choose(request, found);
    if (!representation) {
        m_errors.send(exchange, 406, {}, {{"Vary", "Accept-Encoding"}});
        return;
    }
    switch (evaluatePreconditions(request.headers, representation->validators, true)) {
    case Precondition::Failed:
        m_errors.send(exchange, 412);
        return;
    case Precondition::NotModified: {
        Core::Headers fields = fieldsOf(*representation);
        fields.remove("Content-Type");
        fields.remove("Content-Encoding");
        exchange->respond(m_heads.make(304, std::move(fields)));
        return;
    }
    case Precondition::Met:
        break;
    }
    if (representation->mustEncode)
        sendEncoded(exchange, *representation);
    else if (representation->content)
        exchange->respond(m_heads.make(200, fieldsOf(*representation)), *representation->content);
    else
        sendStored(exchange, *representation);
}

void FileAnswer::sendEncoded(const Core::ExchangePtr &exchange,
                             const Representation &representation)
{
    const EncodedCache::Source source
        = [file = representation.file, content = representation.content] {
              return content ? content : readFile(*file);
          };
    m_encoded.get(representation.validators.entityTag, representation.coding, source,
                  [this, exchange, head = m_heads.make(200, fieldsOf(representation))](
                      const std::optional<QByteArray> &encoded) {
                      if (encoded)
                          exchange->respond(head, *encoded);
                      else
                          m_errors.send(exchange, 503);
                  });
}

void FileAnswer::sendStored(const Core::ExchangePtr &exchange, const Representation &representation)
{
    const Core::FileHandle &file = representation.file;
    const Core::Headers &asked = exchange->request().headers;
    Core::Headers fields = fieldsOf(representation);
    if (representation.coding != ContentCoding::Identity) {
        sendWhole(exchange, file, m_heads.make(200, std::move(fields)));
        return;
    }
    fields.append("Accept-Ranges", "bytes");
    RangeRequest request;
    if (asked.contains("Range") && ifRangeHolds(asked, representation.validators))
        request = parseRange(asked.combined("Range"), file->size());
    switch (request.verdict) {
    case RangeVerdict::Whole:
        sendWhole(exchange, file, m_heads.make(200, std::move(fields)));
        break;
    case RangeVerdict::Partial:
        sendRanges(exchange, file, request.ranges, m_heads.make(206, std::move(fields)));
        break;
    case RangeVerdict::Unsatisfiable:
        m_errors.send(exchange, 416, {}, {{"Content-Range", unsatisfiedRange(file->size())}});
        break;
    }
}

void FileAnswer::sendWhole(const Core::ExchangePtr &exchange, const Core::FileHandle &file,
                           Core::Response head)
{
    if (file->size() <= smallFile && exchange->request().method != "HEAD") {
        if (std::optional<QByteArray> content = readFile(*file)) {
            exchange->respond(std::move(head), *std::move(content));
            return;
        }
    }
    exchange->begin(std::move(head), file->size());
    exchange->sendFile(file, 0, file->size());
    exchange->end();
}

void FileAnswer::sendAsError(const Core::ExchangePtr &exchange, const FoundFile &found, int status)
{
    const Representation page = stored(found);
    exchange->setAnsweredBy(QString::fromUtf8(found.path));
    Core::Response head = m_heads.make(status, {{"Content-Type", page.type}});
    if (page.content)
        exchange->respond(std::move(head), *page.content);
    else
        sendWhole(exchange, page.file, std::move(head));
}

} // namespace Kinds::Static
