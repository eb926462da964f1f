// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/mediatype.h"

namespace Core {

// How a content is best shown.
enum class ContentKind {
    Empty,
    Json,
    Xml,
    Html,
    Css,
    Script,
    Form, // application/x-www-form-urlencoded
    Multipart,
    EventStream,
    Image,
    Text,
    Binary,
};

// By the media type; by the bytes (content codings taken off) where the type tells nothing or
// plainly lies. Any thread.
ContentKind contentKind(const MediaType &type, QByteArrayView content);

// Whether it is text that a person reads.
bool isTextual(ContentKind kind);

// Whether the bytes, whatever their type, look like text: no control characters but white space.
bool looksLikeText(QByteArrayView content);

} // namespace Core
