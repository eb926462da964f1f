// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/origin.h"

namespace Kinds::Static {

bool isSameOrigin(const Core::Request &request)
{
    if (const std::optional<QByteArray> origin = request.headers.find("Origin")) {
        const qsizetype authority = origin->indexOf("://");
        return authority > 0
            && origin->sliced(authority + 3)
                   .compare(request.headers.value("Host"), Qt::CaseInsensitive)
            == 0;
    }
    const QByteArray site = request.headers.value("Sec-Fetch-Site");
    return site.isEmpty() || site == "same-origin" || site == "none";
}

bool isNavigation(const Core::Request &request)
{
    return request.headers.combined("Accept").toLower().contains("text/html");
}

} // namespace Kinds::Static
