// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/copyrequest.h"
#include "core/formats/copy/quoting.h"
#include "core/formats/copy/writers.h"
#include "core/formats/mock/recordedresponse.h"
#include "core/tr.h"
#include "core/traffic/trafficfilter.h"

namespace Core {

namespace {

// What a path template takes for something else stands percent-encoded in it.
QByteArray templateOf(const QByteArray &path)
{
    QByteArray result = path;
    return result.replace('{', "%7B").replace('}', "%7D").replace('*', "%2A");
}

QByteArray headerLines(const Headers &headers)
{
    QByteArray lines;
    for (const HeaderField field : headers)
        lines += "        {" + cppString(field.name.toByteArray()) + ", "
            + cppString(field.value.toByteArray()) + "},\n";
    return lines.isEmpty() ? QByteArray("    {},\n") : QByteArray("    {\n" + lines + "    },\n");
}

QByteArray filterOf(const Request &request)
{
    const QString path = QString::fromUtf8(request.path());
    return (TrafficFilter::term(QStringLiteral("method"), QString::fromLatin1(request.method))
            + u' ' + TrafficFilter::term(QStringLiteral("path"), path))
        .toUtf8();
}

} // namespace

CopyText writeCppTest(const ExchangeRecord &record)
{
    CopyText text;
    if (record.responseContent.size() < record.responseBodyBytes)
        text.notes.append(Tr::tr("Of the answer's content only the first %n byte(s) were kept.",
                                 nullptr, int(record.responseContent.size())));
    MockResponse response = recordedResponse(record);
    if (response.content.kind == MockContent::Kind::Json
        && !response.headers.contains("Content-Type"))
        response.headers.append("Content-Type", "application/json");
    QByteArray content = response.content.bytes;
    if (content.size() > longestInline) {
        text.notes.append(Tr::tr("The answer's content is too long for a program text and is left "
                                 "out: a server of its folder may give it."));
        content.clear();
    }
    const QByteArray method = record.request.method;
    text.text = "#include <portside/server.h>\n\n"
                "// Answers as it was answered, and expects this request.\n"
                "Portside::Server server;\n"
                "server.on("
        + cppString(method) + ", " + cppString(templateOf(record.request.path()))
        + ", Portside::Response {\n    " + QByteArray::number(response.status) + ",\n"
        + headerLines(response.headers) + "    " + cppString(content)
        + ",\n});\n\n"
          "// The code under test gets server.url() here.\n\n"
          "const Portside::Verdict verdict = server.expect("
        + cppString(filterOf(record.request))
        + ",\n    Portside::Count::exactly(1), std::chrono::seconds(5));\n"
          "if (!verdict.isMet)\n"
          "    throw std::runtime_error(verdict.text);\n";
    return text;
}

} // namespace Core
