// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/copyrequest.h"

#include "core/formats/content/messagecontent.h"
#include "core/formats/exchangeurl.h"
#include "core/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

void takeHeaders(const ExchangeRecord &record, CopyRequest &request)
{
    for (const HeaderField field : record.request.headers) {
        if (sameName(field.name, "Host")) {
            if (request.host)
                request.notes.append(Tr::tr("Only the first of several Host fields is sent."));
            else
                request.host = field.value.toByteArray();
        } else if (!sameName(field.name, "Content-Length")) {
            request.headers.append(field.name, field.value);
        }
    }
}

void takeBody(const ExchangeRecord &record, CopyRequest &request)
{
    request.body = record.requestContent;
    request.hasBody = !request.body.isEmpty() || record.request.headers.contains("Content-Length")
        || record.request.headers.contains("Transfer-Encoding");
    request.bodyIsText = request.body.size() <= longestInline && isPlainText(request.body, "\n\t");
    request.notes += cutNotes(record);
}

} // namespace

QStringList cutNotes(const ExchangeRecord &record)
{
    // Not all may have come before it was answered.
    ExchangeRecord whole = record;
    whole.requestBodyBytes = std::max(record.requestBodyBytes,
                                      record.request.headers.value("Content-Length").toLongLong());
    if (!isCut(whole, MessageSide::Request))
        return {};
    return {Tr::tr("The body is not complete: %1.").arg(cutRemark(whole, MessageSide::Request))};
}

QString CopyRequest::bodyFileName() const
{
    return fileStem + u"-body.bin"_s;
}

CopyRequest copyRequest(const ExchangeRecord &record, const CopyOptions &options)
{
    CopyRequest request;
    request.method = record.request.method;
    if (request.method.isEmpty()) {
        request.method = "GET";
        request.notes.append(Tr::tr("The request had no readable method; GET stands for it."));
    }
    request.target = record.request.target;
    request.secure = record.secure;
    request.version = record.request.version;
    request.fileStem = options.fileStem;
    ExchangeRecord elsewhere = record;
    if (!options.authority.isEmpty())
        elsewhere.request.headers.set("Host", options.authority);
    request.authority = authorityOf(elsewhere);
    request.url = urlOf(elsewhere, UrlForm::AsSent);
    request.urlIsExact = request.target.startsWith('/') && request.url.endsWith(request.target)
        && !request.target.endsWith('?');
    takeHeaders(record, request);
    takeBody(record, request);
    return request;
}

bool isPlainText(QByteArrayView bytes, QByteArrayView keep)
{
    if (!bytes.isValidUtf8())
        return false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto c = uchar(bytes[at]);
        // The controls of Latin-1 are two bytes in UTF-8.
        const bool latinControl = c == 0xC2 && at + 1 < bytes.size() && uchar(bytes[at + 1]) < 0xA0;
        if (c == 0x7f || latinControl || (c < 0x20 && !keep.contains(char(c))))
            return false;
    }
    return true;
}

bool hasDotSegments(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    const QByteArray path = (query < 0 ? target : target.first(query)).toLower();
    return path.contains("/.") || path.contains("%2e");
}

bool isNormalTarget(const QByteArray &target)
{
    const QByteArray unusual = "\"<>[]\\^`{|}#'";
    const bool odd = std::any_of(target.begin(), target.end(),
                                 [&unusual](char c) { return unusual.contains(c); });
    return target.startsWith('/') && !target.startsWith("//") && !target.contains('%') && !odd
        && !hasDotSegments(target);
}

} // namespace Core
