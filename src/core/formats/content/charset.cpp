// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/charset.h"

#include <QStringConverter>

namespace Core {

namespace {

struct Mark
{
    QByteArrayView bytes;
    const char *charset;
};

constexpr Mark marks[] = {
    {"\xEF\xBB\xBF", "utf-8"},
    {QByteArrayView("\xFF\xFE\0\0", 4), "utf-32le"},
    {QByteArrayView("\0\0\xFE\xFF", 4), "utf-32be"},
    {"\xFF\xFE", "utf-16le"},
    {"\xFE\xFF", "utf-16be"},
};

// Browsers read these as windows-1252 (WHATWG Encoding), and so do pages mean them.
QByteArray normalised(const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    if (name == "utf8" || name.isEmpty())
        return QByteArrayLiteral("utf-8");
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii")
        return QByteArrayLiteral("windows-1252");
    return name;
}

// charset=… in the first bytes of an HTML page, encoding="…" of an XML declaration.
QByteArray charsetInContent(const QByteArray &content)
{
    constexpr qsizetype searched = 1'024;
    const QByteArray head = content.first(std::min(content.size(), searched)).toLower();
    const bool xml = head.trimmed().startsWith("<?xml");
    if (!xml && !head.contains("<meta"))
        return {};
    const QByteArrayView key = xml && !head.contains("<meta") ? "encoding" : "charset";
    qsizetype at = head.indexOf(key);
    if (at < 0)
        return {};
    at += key.size();
    while (at < head.size() && QByteArrayView(" =\t\"'").contains(head[at]))
        ++at;
    qsizetype end = at;
    while (end < head.size() && !QByteArrayView(" \t\"'>;/?").contains(head[end]))
        ++end;
    return head.sliced(at, end - at);
}

// Without the start of a character whose rest is missing.
QByteArrayView withoutCutCharacter(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = uchar(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? bytes.chopped(back) : bytes;
    }
    return bytes;
}

} // namespace

std::optional<QString> decodeCharset(QByteArrayView content, const QByteArray &charset,
                                     bool *damaged)
{
    const QByteArray name = normalised(charset);
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid() && name == "windows-1252")
        decoder = QStringDecoder(QStringConverter::Latin1, QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(content);
    if (damaged)
        *damaged = decoder.hasError();
    return text;
}

std::optional<QByteArray> encodeCharset(const QString &text, const QByteArray &charset)
{
    const QByteArray name = normalised(charset);
    QStringEncoder encoder(name.constData(), QStringConverter::Flag::Stateless);
    if (!encoder.isValid() && name == "windows-1252")
        encoder = QStringEncoder(QStringConverter::Latin1, QStringConverter::Flag::Stateless);
    if (!encoder.isValid())
        return std::nullopt;
    const QByteArray bytes = encoder.encode(text);
    // Some encoders put a question mark for what they lack and report no error.
    if (encoder.hasError() || decodeCharset(bytes, name) != text)
        return std::nullopt;
    return bytes;
}

DecodedText decodeText(const QByteArray &content, const MediaType &type)
{
    using Reason = DecodedText::Reason;
    for (const Mark &mark : marks) {
        if (!content.startsWith(mark.bytes))
            continue;
        bool damaged = false;
        const auto text = decodeCharset(QByteArrayView(content).sliced(mark.bytes.size()),
                                        mark.charset, &damaged);
        if (text)
            return {*text, mark.charset, Reason::ByteOrderMark, damaged};
    }
    const std::pair<QByteArray, Reason> named[] = {
        {type.parameter("charset"), Reason::Declared},
        {charsetInContent(content), Reason::InContent},
    };
    for (const auto &[charset, reason] : named) {
        if (charset.isEmpty())
            continue;
        const bool utf8 = normalised(charset) == "utf-8";
        bool damaged = false;
        const auto text
            = decodeCharset(utf8 ? withoutCutCharacter(content) : content, charset, &damaged);
        if (text)
            return {*text, charset.trimmed().toLower(), reason, damaged};
    }
    if (withoutCutCharacter(content).isValidUtf8())
        return {QString::fromUtf8(withoutCutCharacter(content)), "utf-8", Reason::ValidUtf8, false};
    return {decodeCharset(content, "windows-1252").value_or(QString()), "windows-1252",
            Reason::Fallback, false};
}

} // namespace Core
