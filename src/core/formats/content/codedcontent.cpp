// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/codedcontent.h"

#include "core/formats/content/inflaters.h"
#include "core/tr.h"
#include "core/visibletext.h"

#include <QByteArrayList>

#include <algorithm>

namespace Core {

namespace {

struct Coding
{
    QByteArrayView name;
    Inflate takeOff;
    Deflate putOn;
};

constexpr Coding knownCodings[] = {
    {"gzip", inflateGzip, deflateGzip},          {"x-gzip", inflateGzip, deflateGzip},
    {"deflate", inflateDeflate, deflateDeflate}, {"br", inflateBrotli, deflateBrotli},
    {"zstd", inflateZstd, deflateZstd},
};

constexpr qsizetype mostCodings = 8;

const Coding *findCoding(QByteArrayView name)
{
    const auto found = std::find_if(std::begin(knownCodings), std::end(knownCodings),
                                    [name](const Coding &coding) { return coding.name == name; });
    return found == std::end(knownCodings) ? nullptr : found;
}

// In the order in which they were put on.
QByteArrayList codingsOf(QByteArrayView contentEncoding)
{
    QByteArrayList codings;
    for (const QByteArray &member : contentEncoding.toByteArray().split(',')) {
        const QByteArray name = member.trimmed().toLower();
        if (!name.isEmpty() && name != "identity")
            codings.append(name);
    }
    return codings;
}

QString noteOn(InflateEnd end, const QByteArray &coding, qsizetype limit)
{
    const QString name = visibleText(coding);
    switch (end) {
    case InflateEnd::Complete:
        break;
    case InflateEnd::Truncated:
        return Tr::tr("The content ends before its coding %1 does; shown is what there is.")
            .arg(name);
    case InflateEnd::Damaged:
        return Tr::tr("The content is not valid %1; shown is what could be decoded before the "
                      "fault.")
            .arg(name);
    case InflateEnd::LimitReached:
        return Tr::tr("Only the first %1 MiB of the content were decoded.")
            .arg(limit / 1024.0 / 1024.0);
    case InflateEnd::BytesBehind:
        return Tr::tr("More bytes follow behind the end of the coding %1; they are left out.")
            .arg(name);
    }
    return {};
}

} // namespace

DecodedContent decodeContent(const QByteArray &content, QByteArrayView contentEncoding,
                             qsizetype limit)
{
    DecodedContent decoded {content, true, {}};
    QByteArrayList codings = codingsOf(contentEncoding);
    if (content.isEmpty())
        return decoded;
    if (codings.size() > mostCodings) {
        decoded.complete = false;
        decoded.notes.append(
            Tr::tr("More than %1 content codings are on; none was taken off.").arg(mostCodings));
        return decoded;
    }
    while (!codings.isEmpty()) {
        const QByteArray name = codings.takeLast();
        const Coding *coding = findCoding(name);
        if (!coding) {
            decoded.complete = false;
            decoded.notes.append(Tr::tr("The content coding \"%1\" is not known and is still on.")
                                     .arg(visibleText(name)));
            break;
        }
        QByteArray plain;
        const InflateEnd end = coding->takeOff(decoded.bytes, plain, limit);
        if (end != InflateEnd::Complete) {
            decoded.complete = decoded.complete && end == InflateEnd::BytesBehind;
            decoded.notes.append(noteOn(end, name, limit));
        }
        // Not of this coding at all: the bytes themselves tell more than nothing.
        if (end == InflateEnd::Damaged && plain.isEmpty())
            break;
        decoded.bytes = std::move(plain);
    }
    return decoded;
}

Result<QByteArray> encodeContent(const QByteArray &content, QByteArrayView contentEncoding)
{
    QByteArray encoded = content;
    for (const QByteArray &name : codingsOf(contentEncoding)) {
        const Coding *coding = findCoding(name);
        if (!coding)
            return failure(
                Tr::tr("The content coding \"%1\" is not known.").arg(visibleText(name)));
        encoded = coding->putOn(encoded);
    }
    return encoded;
}

} // namespace Core
