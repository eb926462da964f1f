// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/copyrequest.h"
#include "core/formats/copy/quoting.h"
#include "core/formats/copy/writers.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

namespace {

// HTTPie takes a backslash before one of its separators away.
bool losesBackslash(QByteArrayView value)
{
    for (qsizetype at = value.indexOf('\\'); at >= 0; at = value.indexOf('\\', at + 1)) {
        if (at + 1 < value.size() && QByteArrayView(":;=@").contains(value[at + 1]))
            return true;
    }
    return false;
}

void addHeader(const HeaderField &field, CopyText &text)
{
    if (field.value.isEmpty()) {
        text.text += " \\\n  " + shellWord(field.name + ';');
        return;
    }
    if (losesBackslash(field.value) || !isPlainText(field.value, "\t"))
        text.notes.append(Tr::tr("HTTPie cannot send the value of %1 as it was.")
                              .arg(QString::fromLatin1(field.name)));
    // A space keeps what follows from being a separator of two characters.
    const bool ambiguous = QByteArrayView("=@").contains(field.value.front());
    text.text += " \\\n  " + shellWord(field.name + (ambiguous ? ": " : ":") + field.value);
}

} // namespace

CopyText writeHttPie(const CopyRequest &request)
{
    CopyText text {{}, {}, request.notes};
    if (!request.urlIsExact || !isNormalTarget(request.target))
        text.notes.append(Tr::tr("HTTPie may write the address in another way than it was sent."));
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    if (!std::all_of(request.method.begin(), request.method.end(), isLetter))
        text.notes.append(Tr::tr("HTTPie cannot send a method that is not of letters only."));
    const bool byFile = request.hasBody && !request.bodyIsText;
    text.text = byFile ? "http" : "http --ignore-stdin";
    if (hasDotSegments(request.target))
        text.text += " --path-as-is";
    if (request.hasBody && !byFile)
        text.text += " --raw " + shellWord(request.body);
    text.text += ' ' + shellWord(request.method) + ' ' + shellWord(request.url);
    if (request.host && *request.host != request.authority)
        addHeader({"Host", *request.host}, text);
    for (const HeaderField field : request.headers)
        addHeader(field, text);
    for (const char *own :
         {"User-Agent", "Accept", "Accept-Encoding", "Connection", "Content-Type"}) {
        if (!request.headers.contains(own)
            && (request.hasBody || qstrcmp(own, "Content-Type") != 0))
            text.text += QByteArray(" \\\n  ").append(own).append(':');
    }
    if (byFile) {
        text.files.append({request.bodyFileName(), request.body});
        text.text += " \\\n  < " + shellWord(request.bodyFileName().toUtf8());
    }
    return text;
}

} // namespace Core
