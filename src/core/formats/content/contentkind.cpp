// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/contentkind.h"

#include <QMimeDatabase>

#include <algorithm>
#include <optional>

namespace Core {

namespace {

struct KnownType
{
    QByteArrayView name;
    ContentKind kind;
};

constexpr KnownType knownTypes[] = {
    {"application/json", ContentKind::Json},
    {"text/json", ContentKind::Json},
    {"application/xml", ContentKind::Xml},
    {"text/xml", ContentKind::Xml},
    {"text/html", ContentKind::Html},
    {"application/xhtml+xml", ContentKind::Html},
    {"text/css", ContentKind::Css},
    {"text/javascript", ContentKind::Script},
    {"application/javascript", ContentKind::Script},
    {"application/x-javascript", ContentKind::Script},
    {"application/ecmascript", ContentKind::Script},
    {"application/x-www-form-urlencoded", ContentKind::Form},
    {"text/event-stream", ContentKind::EventStream},
    {"application/x-ndjson", ContentKind::Text},
    {"application/yaml", ContentKind::Text},
    {"application/toml", ContentKind::Text},
    {"application/graphql", ContentKind::Text},
    {"application/sql", ContentKind::Text},
    {"application/x-sh", ContentKind::Text},
};

std::optional<ContentKind> kindByName(QByteArrayView name)
{
    const auto known = std::find_if(std::begin(knownTypes), std::end(knownTypes),
                                    [name](const KnownType &type) { return type.name == name; });
    if (known != std::end(knownTypes))
        return known->kind;
    if (name.endsWith("+json"))
        return ContentKind::Json;
    if (name.startsWith("image/"))
        return ContentKind::Image;
    if (name.endsWith("+xml"))
        return ContentKind::Xml;
    if (name.startsWith("multipart/"))
        return ContentKind::Multipart;
    if (name.startsWith("text/"))
        return ContentKind::Text;
    if (name.isEmpty() || name == "application/octet-stream" || !name.contains('/'))
        return std::nullopt;
    if (name.startsWith("audio/") || name.startsWith("video/") || name.startsWith("font/"))
        return ContentKind::Binary;
    return std::nullopt;
}

ContentKind kindByBytes(QByteArrayView content)
{
    constexpr qsizetype sniffed = 4'096;
    const QByteArray head = content.first(std::min(content.size(), sniffed)).toByteArray();
    if (!looksLikeText(head)) {
        const QByteArray name = QMimeDatabase().mimeTypeForData(head).name().toLatin1();
        return name.startsWith("image/") ? ContentKind::Image : ContentKind::Binary;
    }
    const QByteArray start = head.trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return ContentKind::Html;
    if (start.startsWith("<?xml"))
        return ContentKind::Xml;
    if (start.startsWith('{') || start.startsWith('['))
        return ContentKind::Json;
    return ContentKind::Text;
}

} // namespace

bool looksLikeText(QByteArrayView content)
{
    constexpr qsizetype sniffed = 4'096;
    const QByteArrayView head = content.first(std::min(content.size(), sniffed));
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        return true;
    return std::all_of(head.begin(), head.end(), [](char c) {
        return uchar(c) >= 0x20 ? c != 0x7f : QByteArrayView("\t\n\r\f\x1b").contains(c);
    });
}

ContentKind contentKind(const MediaType &type, QByteArrayView content)
{
    if (content.isEmpty())
        return ContentKind::Empty;
    const auto named = kindByName(type.name);
    if (!named)
        return kindByBytes(content);
    const bool textual = isTextual(*named) && *named != ContentKind::Multipart;
    return textual && !looksLikeText(content) ? kindByBytes(content) : *named;
}

bool isTextual(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Json:
    case ContentKind::Xml:
    case ContentKind::Html:
    case ContentKind::Css:
    case ContentKind::Script:
    case ContentKind::Form:
    case ContentKind::Multipart:
    case ContentKind::EventStream:
    case ContentKind::Text:
        return true;
    case ContentKind::Empty:
    case ContentKind::Image:
    case ContentKind::Binary:
        return false;
    }
    return false;
}

} // namespace Core
