// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/copyrequest.h"
#include "core/formats/copy/quoting.h"
#include "core/formats/copy/writers.h"
#include "core/tr.h"

namespace Core {

namespace {

// Names that are there already are joined: a dict has each key once.
Headers joined(const CopyRequest &request, CopyText &text)
{
    Headers headers;
    if (request.host && *request.host != request.authority)
        headers.append("Host", *request.host);
    for (const HeaderField field : request.headers) {
        if (!headers.contains(field.name)) {
            headers.append(field.name, field.value);
            continue;
        }
        headers.set(field.name, QByteArray(headers.value(field.name) + ", " + field.value));
        text.notes.append(Tr::tr("Several headers %1 are sent as one, which means the same.")
                              .arg(QString::fromLatin1(field.name)));
    }
    return headers;
}

QByteArray headerLines(const CopyRequest &request, CopyText &text)
{
    const Headers headers = joined(request, text);
    QByteArray lines;
    for (const HeaderField field : headers)
        lines += "        " + pythonLiteral(field.name.toByteArray()) + ": "
            + pythonLiteral(field.value.toByteArray()) + ",\n";
    // Below requests there is urllib3, which has own values for two of them.
    for (const char *own : {"User-Agent", "Accept-Encoding"}) {
        if (!headers.contains(own))
            lines += QByteArray("        \"").append(own).append("\": urllib3.util.SKIP_HEADER,\n");
    }
    for (const char *own : {"Accept", "Connection"}) {
        if (!headers.contains(own))
            lines += QByteArray("        \"").append(own).append("\": None,\n");
    }
    return lines;
}

} // namespace

CopyText writePythonRequests(const CopyRequest &request)
{
    CopyText text {{}, {}, request.notes};
    if (!request.urlIsExact || !isNormalTarget(request.target))
        text.notes.append(
            Tr::tr("requests may write the address in another way than it was sent."));
    const QByteArray headers = headerLines(request, text);
    text.text = "import requests\n";
    if (headers.contains("urllib3"))
        text.text += "import urllib3\n";
    text.text += "\nresponse = requests.request(\n    " + pythonLiteral(request.method) + ",\n    "
        + pythonLiteral(request.url) + ",\n    headers={\n" + headers + "    },\n";
    if (request.body.size() > longestInline) {
        text.files.append({request.bodyFileName(), request.body});
        text.text += "    data=open(" + pythonLiteral(request.bodyFileName().toUtf8())
            + ", \"rb\").read(),\n";
    } else if (!request.body.isEmpty()) {
        text.text += "    data=" + pythonBytes(request.body) + ",\n";
    }
    text.text += "    allow_redirects=False,\n)\nprint(response.status_code)\n";
    return text;
}

} // namespace Core
