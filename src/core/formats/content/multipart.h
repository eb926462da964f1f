// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/mediatype.h"
#include "core/http/headers.h"

#include <QStringList>

#include <optional>

namespace Core {

// One part of a multipart content (RFC 2046 section 5.1), with the place of its content in the
// whole.
struct MultipartPart
{
    Headers headers;
    qsizetype offset = 0;
    qsizetype size = 0;

    MediaType type() const; // text/plain if none is named
    std::optional<QByteArray> name() const; // of a form's field
    std::optional<QByteArray> fileName() const; // as the client wrote it, not safe as a path
    QByteArrayView in(QByteArrayView content) const { return content.sliced(offset, size); }
};

struct Multipart
{
    QList<MultipartPart> parts;
    bool complete = false; // the closing delimiter is there
    QStringList notes;
};

// Any thread.
Multipart parseMultipart(QByteArrayView content, const MediaType &type);

} // namespace Core
