// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/copyrequest.h"
#include "core/formats/copy/writers.h"
#include "core/tr.h"

namespace Core {

CopyText writeRaw(const ExchangeRecord &record)
{
    const Request &request = record.request;
    CopyText text;
    text.text = request.method + ' ' + request.target
        + (request.version == HttpVersion::Http10 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n");
    for (const HeaderField field : request.headers)
        text.text += field.name + ": " + field.value + "\r\n";
    text.text += "\r\n" + record.requestContent;
    text.notes += cutNotes(record);
    if (request.headers.hasToken("Transfer-Encoding", "chunked"))
        text.notes.append(Tr::tr("The body is without its chunks."));
    return text;
}

} // namespace Core
