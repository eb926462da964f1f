// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/copy/copytext.h"

namespace Core {

// A request made ready for being written as a command or a piece of program.
struct CopyRequest
{
    QByteArray method; // never empty
    QByteArray target; // as sent
    QByteArray url; // valid text; what cannot be in a line is percent-encoded
    bool urlIsExact = true; // the URL's target is that of the request
    bool secure = false;
    HttpVersion version = HttpVersion::Http11;
    QByteArray authority; // of the URL
    std::optional<QByteArray> host; // the Host field
    Headers headers; // without Host and Content-Length
    bool hasBody = false; // also an empty one that was sent as such
    QByteArray body;
    bool bodyIsText = true; // may stand within a text that people paste
    QString fileStem;
    QStringList notes;

    QString bodyFileName() const;
};

// Bodies up to this size may stand within a line.
inline constexpr qsizetype longestInline = 32 * 1024;

CopyRequest copyRequest(const ExchangeRecord &record, const CopyOptions &options);

// Says that the record has only a part of the request's body; none: it has all.
QStringList cutNotes(const ExchangeRecord &record);

// Valid UTF-8 without control characters but those of keep.
bool isPlainText(QByteArrayView bytes, QByteArrayView keep = {});

// A program that normalises paths changes this one.
bool hasDotSegments(const QByteArray &target);

// Whether a program that normalises URLs leaves this one alone.
bool isNormalTarget(const QByteArray &target);

} // namespace Core
