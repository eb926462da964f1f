// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/namevalues.h"

namespace Core {

// A media type as Content-Type or a part of a form names it (RFC 9110 section 8.3.1), a plain
// value.
struct MediaType
{
    QByteArray name; // lower-case, without parameters; empty: there was none
    QList<NameValue> parameters; // quotes taken off

    // Reads as much as is well-formed.
    static MediaType parse(QByteArrayView text);

    // The first parameter of this name (compared without case); empty if there is none.
    QByteArray parameter(QByteArrayView wanted) const;
};

// The parameters of a field value such as Content-Type or Content-Disposition, behind its first
// ";" on; quotes taken off. Any thread.
QList<NameValue> fieldParameters(QByteArrayView text);

} // namespace Core
