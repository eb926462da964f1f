// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/copy/copyrequest.h"

namespace Core {

// One option of curl by its long name.
struct CurlOption
{
    QByteArray name;
    QByteArray value;
    bool hasValue = true;
};

// What makes curl send this request and nothing else, without headers of its own; the URL is the
// first. A body that is no text is in the file.
QList<CurlOption> curlOptions(const CopyRequest &request, CopyText &text);

} // namespace Core
