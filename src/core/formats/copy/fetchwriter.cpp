// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/copyrequest.h"
#include "core/formats/copy/quoting.h"
#include "core/formats/copy/writers.h"
#include "core/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

constexpr QByteArrayView setByFetch[]
    = {"connection", "keep-alive", "transfer-encoding", "expect", "upgrade", "te", "trailer"};
constexpr QByteArrayView upperCased[] = {"DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"};

bool isSetByFetch(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    return std::find(std::begin(setByFetch), std::end(setByFetch), lower) != std::end(setByFetch);
}

bool isUpperCased(const QByteArray &method)
{
    const QByteArray upper = method.toUpper();
    return upper != method
        && std::find(std::begin(upperCased), std::end(upperCased), upper) != std::end(upperCased);
}

QByteArray headerLines(const CopyRequest &request, CopyText &text)
{
    QByteArray lines;
    QStringList leftOut;
    if (request.host && *request.host != request.authority)
        leftOut.append(u"Host"_s);
    for (const HeaderField field : request.headers) {
        if (isSetByFetch(field.name))
            leftOut.append(QString::fromLatin1(field.name));
        else
            lines += "    [" + scriptString(field.name.toByteArray(), LiteralText::Latin1) + ", "
                + scriptString(field.value.toByteArray(), LiteralText::Latin1) + "],\n";
    }
    if (!leftOut.isEmpty())
        text.notes.append(
            Tr::tr("fetch() sets these headers by itself: %1.").arg(leftOut.join(u", "_s)));
    return lines;
}

QByteArray bodyExpression(const CopyRequest &request, CopyText &text)
{
    constexpr qsizetype longestBase64 = 1024 * 1024;
    // A string would bring a Content-Type with it.
    const bool typed = request.headers.contains("Content-Type");
    if (request.bodyIsText)
        return typed ? scriptString(request.body)
                     : "new TextEncoder().encode(" + scriptString(request.body) + ')';
    if (request.body.size() <= longestBase64)
        return "Uint8Array.from(atob(\"" + request.body.toBase64() + "\"), c => c.charCodeAt(0))";
    text.files.append({request.bodyFileName(), request.body});
    return "await (await import(\"node:fs/promises\")).readFile("
        + scriptString(request.bodyFileName().toUtf8()) + ')';
}

} // namespace

CopyText writeFetch(const CopyRequest &request)
{
    CopyText text {{}, {}, request.notes};
    if (!request.urlIsExact || !isNormalTarget(request.target))
        text.notes.append(Tr::tr("fetch() may write the address in another way than it was sent."));
    if (isUpperCased(request.method))
        text.notes.append(Tr::tr("fetch() writes the method in upper case."));
    text.text = "await fetch(" + scriptString(request.url)
        + ", {\n  method: " + scriptString(request.method, LiteralText::Latin1) + ",\n";
    if (const QByteArray lines = headerLines(request, text); !lines.isEmpty())
        text.text += "  headers: [\n" + lines + "  ],\n";
    const bool bodiless = request.method == "GET" || request.method == "HEAD";
    if (!request.body.isEmpty() && bodiless)
        text.notes.append(Tr::tr("fetch() sends no body with GET and HEAD."));
    else if (!request.body.isEmpty())
        text.text += "  body: " + bodyExpression(request, text) + ",\n";
    text.text += "});";
    return text;
}

} // namespace Core
