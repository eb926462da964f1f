// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/copyrequest.h"
#include "core/formats/copy/httpfile.h"
#include "core/tr.h"
#include "core/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

// Whether a reader takes the body for what it is: no separator, no reference, no template, and no
// line end at an end of it.
bool canBeInline(const CopyRequest &request)
{
    const QByteArray &body = request.body;
    if (!request.bodyIsText || body.startsWith('\n') || body.endsWith('\n') || body.contains("{{")
        || body.startsWith(' ') || body.startsWith('\t') || body.endsWith(' ')
        || body.endsWith('\t'))
        return false;
    const QByteArrayList lines = body.split('\n');
    return std::none_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.startsWith('#') || line.startsWith("//") || line.startsWith('<')
            || line.startsWith('>') || line.startsWith('&') || line.startsWith('@');
    });
}

void addHeader(QByteArrayView name, QByteArrayView value, CopyText &text)
{
    if (isPlainText(name) && isPlainText(value, "\t") && !name.startsWith('#')
        && !name.startsWith('/'))
        text.text += name + ": " + value + '\n';
    else
        text.notes.append(Tr::tr("The header %1 has bytes that are no text and was left out.")
                              .arg(visibleText(name)));
}

void addRequest(const CopyRequest &request, CopyText &text)
{
    text.notes += request.notes;
    if (!request.urlIsExact)
        text.notes.append(Tr::tr("The address is written in another way than it was sent."));
    text.text += "### " + request.method + ' ' + visibleText(request.target).toUtf8() + "\n\n"
        + request.method + ' ' + request.url
        + (request.version == HttpVersion::Http10 ? " HTTP/1.0\n" : " HTTP/1.1\n");
    if (request.host)
        addHeader("Host", *request.host, text);
    for (const HeaderField field : request.headers)
        addHeader(field.name, field.value, text);
    text.text += '\n';
    if (request.body.isEmpty())
        return;
    if (canBeInline(request)) {
        text.text += request.body + "\n\n";
        return;
    }
    text.files.append({request.bodyFileName(), request.body});
    text.text += "< ./" + request.bodyFileName().toUtf8() + "\n\n";
}

} // namespace

CopyText writeHttpFile(const QList<ExchangeRecord> &records, const CopyOptions &options)
{
    CopyText text;
    int number = 0;
    for (const ExchangeRecord &record : records) {
        CopyOptions numbered = options;
        ++number;
        if (records.size() > 1)
            numbered.fileStem += u'-' + QString::number(number);
        addRequest(copyRequest(record, numbered), text);
    }
    return text;
}

} // namespace Core
