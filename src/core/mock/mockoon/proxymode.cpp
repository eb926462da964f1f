// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/proxymode.h"

#include "core/mock/mockoon/response.h"
#include "core/proxy/upstream/upstreamurl.h"
#include "core/tr.h"

namespace Core::Mockoon {

namespace {

// Templates of the proxy's fields are not filled in.
Headers fixedFields(Conversion &conversion, QStringView key)
{
    Headers fields;
    for (const HeaderField field : fieldsOf(conversion, conversion.environment(), key)) {
        if (!field.value.contains("{{"))
            fields.append(field.name, field.value);
        else
            remarkOnField(conversion, QString::fromUtf8(field.name),
                          QString::fromUtf8(field.value));
    }
    return fields;
}

} // namespace

void setFallback(Conversion &conversion, MockFile &file)
{
    const PositionedJson &environment = conversion.environment();
    if (!flagOf(environment, u"proxyMode"))
        return;
    const QString host = textOf(environment, u"proxyHost");
    if (const auto url = UpstreamUrl::parse(host); !url) {
        conversion.remark(Tr::tr("The proxy is left out: %1").arg(url.error()));
        return;
    }
    file.fallback = host;
    if (flagOf(environment, u"proxyRemovePrefix"))
        file.passing.removedPrefix = conversion.prefix();
    file.passing.requestHeaders = fixedFields(conversion, u"proxyReqHeaders");
    file.passing.responseHeaders = fixedFields(conversion, u"proxyResHeaders");
}

} // namespace Core::Mockoon
