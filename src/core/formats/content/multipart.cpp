// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/multipart.h"

#include "core/formats/content/namevalues.h"
#include "core/tr.h"

namespace Core {

namespace {

constexpr qsizetype mostParts = 10'000;
constexpr qsizetype mostFieldLines = 64;

// A delimiter at the beginning of a line: where its line begins (with the line end before it) and
// where what follows it begins.
struct Delimiter
{
    qsizetype begin;
    qsizetype end;
    bool closing;
};

std::optional<Delimiter> findDelimiter(QByteArrayView content, const QByteArray &mark,
                                       qsizetype from)
{
    for (qsizetype at = content.indexOf(mark, from); at >= 0; at = content.indexOf(mark, at + 1)) {
        const bool first = at == 0;
        if (!first && content[at - 1] != '\n')
            continue;
        qsizetype end = at + mark.size();
        const bool closing = content.sliced(end).startsWith("--");
        end += closing ? 2 : 0;
        while (end < content.size() && (content[end] == ' ' || content[end] == '\t'))
            ++end;
        const QByteArrayView rest = content.sliced(end);
        const qsizetype lineEnd = rest.startsWith("\r\n") ? 2 : rest.startsWith('\n') ? 1 : 0;
        if (lineEnd == 0 && !rest.isEmpty() && !closing)
            continue;
        qsizetype begin = at;
        begin -= first ? 0 : at > 1 && content[at - 2] == '\r' ? 2 : 1;
        return Delimiter {std::max(begin, from), end + lineEnd, closing};
    }
    return std::nullopt;
}

// Reads field lines up to the empty line; at is left behind it.
Headers takeHead(QByteArrayView content, qsizetype &at, qsizetype end)
{
    Headers headers;
    while (at < end) {
        const qsizetype newline = content.first(end).indexOf('\n', at);
        const qsizetype lineEnd = newline < 0 ? end : newline;
        const QByteArrayView line = content.sliced(at, lineEnd - at).trimmed();
        at = newline < 0 ? end : newline + 1;
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && headers.size() < mostFieldLines)
            headers.append(line.first(colon).trimmed().toByteArray(),
                           line.sliced(colon + 1).trimmed().toByteArray());
    }
    return headers;
}

std::optional<QByteArray> dispositionParameter(const Headers &headers, QByteArrayView name)
{
    const QByteArray field = headers.value("Content-Disposition");
    const qsizetype semicolon = field.indexOf(';');
    if (semicolon < 0)
        return std::nullopt;
    std::optional<QByteArray> found;
    for (const NameValue &parameter : fieldParameters(QByteArrayView(field).sliced(semicolon))) {
        const QByteArray given = parameter.name.toLower();
        // RFC 8187: charset'language'percent-encoded
        if (given == name.toByteArray() + '*' && parameter.value.count('\'') >= 2) {
            const qsizetype quote
                = parameter.value.indexOf('\'', parameter.value.indexOf('\'') + 1);
            return percentDecoded(QByteArrayView(parameter.value).sliced(quote + 1));
        }
        if (given == name && !found)
            found = parameter.value;
    }
    return found;
}

} // namespace

MediaType MultipartPart::type() const
{
    return MediaType::parse(headers.find("Content-Type").value_or("text/plain"));
}

std::optional<QByteArray> MultipartPart::name() const
{
    return dispositionParameter(headers, "name");
}

std::optional<QByteArray> MultipartPart::fileName() const
{
    return dispositionParameter(headers, "filename");
}

Multipart parseMultipart(QByteArrayView content, const MediaType &type)
{
    Multipart multipart;
    const QByteArray boundary = type.parameter("boundary");
    if (boundary.isEmpty()) {
        multipart.notes.append(
            Tr::tr("The media type names no boundary, so that the parts cannot be told apart."));
        return multipart;
    }
    const QByteArray mark = "--" + boundary;
    auto delimiter = findDelimiter(content, mark, 0);
    while (delimiter && !delimiter->closing && multipart.parts.size() < mostParts) {
        MultipartPart part;
        part.offset = delimiter->end;
        const auto next = findDelimiter(content, mark, delimiter->end);
        const qsizetype end = next ? next->begin : content.size();
        part.headers = takeHead(content, part.offset, end);
        part.offset = std::min(part.offset, end);
        part.size = end - part.offset;
        multipart.parts.append(std::move(part));
        delimiter = next;
    }
    multipart.complete = delimiter && delimiter->closing;
    if (delimiter && !delimiter->closing)
        multipart.notes.append(
            Tr::tr("Only the first %n part(s) were read.", nullptr, int(multipart.parts.size())));
    else if (!multipart.complete)
        multipart.notes.append(
            Tr::tr("The closing delimiter is missing; the last part may not be all of it."));
    return multipart;
}

} // namespace Core
