// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/mimetypes.h"

#include "core/http/openfile.h"

#include <QMimeType>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

struct KnownType
{
    const char *suffix;
    const char *type;
};

// What a page cannot do without, or the database names otherwise than browsers want it.
constexpr std::array knownTypes {
    KnownType {"html", "text/html"},
    KnownType {"htm", "text/html"},
    KnownType {"xhtml", "application/xhtml+xml"},
    KnownType {"css", "text/css"},
    KnownType {"js", "text/javascript"},
    KnownType {"mjs", "text/javascript"},
    KnownType {"cjs", "text/javascript"},
    KnownType {"jsx", "text/javascript"},
    KnownType {"json", "application/json"},
    KnownType {"map", "application/json"},
    KnownType {"jsonld", "application/ld+json"},
    KnownType {"geojson", "application/geo+json"},
    KnownType {"webmanifest", "application/manifest+json"},
    KnownType {"wasm", "application/wasm"},
    KnownType {"xml", "application/xml"},
    KnownType {"txt", "text/plain"},
    KnownType {"log", "text/plain"},
    KnownType {"md", "text/markdown"},
    KnownType {"csv", "text/csv"},
    KnownType {"vtt", "text/vtt"},
    KnownType {"svg", "image/svg+xml"},
    KnownType {"png", "image/png"},
    KnownType {"jpg", "image/jpeg"},
    KnownType {"jpeg", "image/jpeg"},
    KnownType {"gif", "image/gif"},
    KnownType {"webp", "image/webp"},
    KnownType {"avif", "image/avif"},
    KnownType {"ico", "image/x-icon"},
    KnownType {"woff", "font/woff"},
    KnownType {"woff2", "font/woff2"},
    KnownType {"ttf", "font/ttf"},
    KnownType {"otf", "font/otf"},
    KnownType {"eot", "application/vnd.ms-fontobject"},
    KnownType {"mp3", "audio/mpeg"},
    KnownType {"ogg", "audio/ogg"},
    KnownType {"wav", "audio/wav"},
    KnownType {"mp4", "video/mp4"},
    KnownType {"webm", "video/webm"},
    KnownType {"ts", "video/mp2t"},
    KnownType {"m3u8", "application/vnd.apple.mpegurl"},
    KnownType {"pdf", "application/pdf"},
    KnownType {"zip", "application/zip"},
    KnownType {"gz", "application/gzip"},
};

// A part of name where it can be: as long as name is.
QByteArray suffixOf(const QByteArray &name)
{
    const qsizetype dot = name.lastIndexOf('.');
    if (dot <= 0)
        return {};
    const QByteArrayView suffix = QByteArrayView(name).sliced(dot + 1);
    const bool isLower
        = std::none_of(suffix.begin(), suffix.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return isLower ? QByteArray::fromRawData(suffix.data(), suffix.size())
                   : suffix.toByteArray().toLower();
}

QByteArray withCharset(const QByteArray &type)
{
    return type.startsWith("text/") ? type + "; charset=utf-8" : type;
}

// Source code and the like is shown by browsers as plain text and offered for download otherwise.
QByteArray shownAs(const QMimeType &type)
{
    const QString name = type.name();
    const bool source = name.startsWith("text/x-"_L1) || name.startsWith("application/x-"_L1);
    return source && type.inherits(u"text/plain"_s) ? QByteArray("text/plain") : name.toLatin1();
}

// No control character at the start but those of text; by far cheaper than to ask the database.
bool looksLikeText(const OpenFile &file)
{
    std::array<char, 512> start {};
    const ssize_t size = ::pread(file.descriptor(), start.data(), start.size(), 0);
    const auto isText = [](char c) {
        constexpr std::string_view allowed = "\t\n\f\r\x1b";
        return uchar(c) >= 0x20 || allowed.find(c) != std::string_view::npos;
    };
    return size > 0 && std::all_of(start.begin(), start.begin() + size, isText);
}

} // namespace

QByteArray MimeTypes::fromDatabase(const QByteArray &suffix)
{
    if (!m_database)
        m_database.emplace();
    const QMimeType type = m_database->mimeTypeForFile("file."_L1 + QString::fromUtf8(suffix),
                                                       QMimeDatabase::MatchExtension);
    return type.isDefault() ? QByteArray() : withCharset(shownAs(type));
}

QByteArray MimeTypes::typeOf(const QByteArray &name, const OpenFile &file)
{
    const QByteArray suffix = suffixOf(name);
    auto known = m_bySuffix.constFind(suffix);
    if (known == m_bySuffix.constEnd()) {
        const auto listed = std::find_if(knownTypes.begin(), knownTypes.end(),
                                         [&](const KnownType &t) { return suffix == t.suffix; });
        const QByteArray type
            = listed == knownTypes.end() ? fromDatabase(suffix) : withCharset(listed->type);
        constexpr qsizetype enough = 1000; // suffixes that a client may make up
        if (m_bySuffix.size() >= enough)
            m_bySuffix.clear();
        known = m_bySuffix.insert(QByteArray(suffix.constData(), suffix.size()), type);
    }
    if (!known->isEmpty())
        return *known;
    return looksLikeText(file) ? QByteArray("text/plain; charset=utf-8")
                               : QByteArray("application/octet-stream");
}

bool isCompressible(QByteArrayView contentType)
{
    constexpr std::array<QByteArrayView, 8> others {
        "application/json", "application/javascript",
        "application/xml",  "application/wasm",
        "application/rtf",  "image/bmp",
        "font/ttf",         "font/otf",
    };
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArrayView type
        = contentType.first(semicolon < 0 ? contentType.size() : semicolon).trimmed();
    return type.startsWith("text/") || type.endsWith("+json") || type.endsWith("+xml")
        || type == "application/vnd.ms-fontobject"
        || std::find(others.begin(), others.end(), type) != others.end();
}

bool isHtml(QByteArrayView contentType)
{
    return contentType.startsWith("text/html");
}

} // namespace Core
