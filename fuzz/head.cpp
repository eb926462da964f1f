// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A request head that is let through is what the grammar says, whatever came.

#include "core/http/parse/characters.h"
#include "core/http/parse/headcheck.h"
#include "core/http/parse/headfaults.h"
#include "core/http/parse/headscanner.h"
#include "core/http/parse/messageparser.h"
#include "fuzz/fuzzing.h"

#include <algorithm>

using namespace Core;

namespace {

template<typename Predicate>
bool all(QByteArrayView text, Predicate predicate)
{
    return std::all_of(text.begin(), text.end(), predicate);
}

void checkAccepted(const Request &request)
{
    PROMISE(!request.method.isEmpty() && all(request.method, isTokenByte));
    PROMISE(request.method != "TRACE" && request.method != "CONNECT");
    PROMISE(!request.target.isEmpty());
    PROMISE(all(request.target, [](char c) { return c > ' ' && c < 0x7f && c != '#'; }));
    PROMISE(request.path().startsWith('/') || request.target == "*");
    PROMISE(!request.path().contains('?'));
    qsizetype hosts = 0;
    qsizetype lengths = 0;
    qsizetype codings = 0;
    for (const HeaderField field : request.headers) {
        PROMISE(!field.name.isEmpty() && all(field.name, isTokenByte));
        PROMISE(all(field.value, [](char c) { return !isControl(c) || c == '\t'; }));
        PROMISE(field.value.trimmed() == field.value);
        hosts += field.name.compare("Host", Qt::CaseInsensitive) == 0;
        lengths += field.name.compare("Content-Length", Qt::CaseInsensitive) == 0;
        codings += field.name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
    }
    PROMISE(hosts <= 1 && (hosts == 1 || request.version == HttpVersion::Http10));
    PROMISE(lengths + codings <= 1);
    const QByteArray host = request.headers.value("Host");
    PROMISE(all(host, [](char c) { return c > ' ' && c < 0x7f && !isOneOf(c, "/?#@\\,\"<>"); }));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes = Fuzzing::viewOf(data, size);
    Limits limits;
    limits.targetSize = limits.fieldSize = 512;
    limits.headSize = 2048;
    limits.fieldCount = 16;
    HeadScanner scanner;
    const HeadScanner::State state = scanner.scan(bytes, limits);
    if (state == HeadScanner::State::Incomplete)
        return 0;
    if (state == HeadScanner::State::Faulty) {
        PROMISE(scanner.fault().status >= 400 && !scanner.fault().remark.isEmpty());
        PROMISE(scanner.fault().remark.size() < 400);
        PROMISE(readablePart(bytes).method.size() <= 1024);
        return 0;
    }
    const QByteArrayView head = bytes.first(scanner.headEnd()).sliced(scanner.headStart());
    PROMISE(head.endsWith("\r\n\r\n"));
    MessageParser parser;
    Request request;
    KeyFields fields;
    Fault fault = parser.parseHead(head, request, fields);
    if (!fault)
        fault = checkHead(request, fields, limits);
    if (!fault) {
        checkAccepted(request);
        PROMISE(request.target.size() <= limits.targetSize);
        PROMISE(request.headers.size() <= limits.fieldCount);
        return 0;
    }
    PROMISE(fault.status >= 400 && !fault.remark.isEmpty() && fault.remark.size() < 400);
    PROMISE(std::none_of(fault.remark.begin(), fault.remark.end(),
                         [](QChar c) { return c.unicode() < ' ' || c.unicode() == 0x7f; }));
    return 0;
}
