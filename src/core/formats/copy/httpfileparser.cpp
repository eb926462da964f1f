// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/httpfileparser.h"

#include "core/formats/exchangeurl.h"
#include "core/tr.h"
#include "core/visibletext.h"

#include <algorithm>

namespace Core {

namespace {

bool isMethod(QByteArrayView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool hasOddBytes(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
}

// Where the version is named at the end of a request line; -1: it is not.
qsizetype versionAt(const QByteArray &line)
{
    qsizetype last = -1;
    for (qsizetype at = line.indexOf(" HTTP/"); at >= 0; at = line.indexOf(" HTTP/", at + 1))
        last = at;
    return last;
}

} // namespace

HttpFileParser::HttpFileParser(const QByteArray &text, const Load &load)
    : m_text(text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text)
    , m_load(load)
{
}

HttpFileImport HttpFileParser::run()
{
    QByteArrayView rest = m_text;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        ++m_line;
        takeLine(line);
    }
    finishRequest();
    return std::move(m_import);
}

void HttpFileParser::takeLine(QByteArrayView line)
{
    if (line.startsWith("###")) {
        finishRequest();
        m_name = QString::fromUtf8(line.sliced(3)).trimmed();
        return;
    }
    switch (m_state) {
    case State::Before:
        return takeBefore(line);
    case State::RequestLine:
        return takeRequestLine(line);
    case State::Headers:
        return takeHeader(line);
    case State::Body:
        return takeBody(line);
    case State::Script:
        if (line.contains("%}"))
            m_state = !m_requestLine.isEmpty() ? State::Body : State::Before;
        return;
    }
}

bool HttpFileParser::takeComment(QByteArrayView line)
{
    if (!line.startsWith('#') && !line.startsWith("//"))
        return false;
    const QByteArrayView text = line.sliced(line.startsWith('#') ? 1 : 2).trimmed();
    if (text.startsWith("@name"))
        m_name = QString::fromUtf8(text.sliced(5)).remove(u'=').trimmed();
    return true;
}

void HttpFileParser::takeBefore(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    if (text.isEmpty() || takeComment(text))
        return;
    if (text.startsWith('@')) {
        const qsizetype equals = text.indexOf('=');
        if (equals < 0)
            note(Tr::tr("This definition has no value."));
        else
            m_variables.set(text.sliced(1, equals - 1).trimmed().toByteArray(),
                            substituted(text.sliced(equals + 1).trimmed()));
        return;
    }
    if (text.startsWith("< {%")) {
        note(Tr::tr("Scripts are not run."));
        m_state = text.contains("%}") ? State::Before : State::Script;
        return;
    }
    m_request = {m_name, m_line, {}};
    m_requestLine = substituted(text);
    m_state = State::RequestLine;
}

// Long addresses go on in lines that are indented.
void HttpFileParser::takeRequestLine(QByteArrayView line)
{
    const bool indented = line.startsWith(' ') || line.startsWith('\t');
    const QByteArrayView text = line.trimmed();
    if (indented && !text.isEmpty()) {
        const QByteArray more = substituted(text);
        const qsizetype version = versionAt(m_requestLine);
        m_requestLine.insert(version < 0 ? m_requestLine.size() : version, more);
        return;
    }
    finishRequestLine();
    m_state = State::Headers;
    takeHeader(line);
}

void HttpFileParser::finishRequestLine()
{
    Request &request = m_request.record.request;
    QByteArray address = m_requestLine;
    if (const qsizetype version = versionAt(address); version >= 0) {
        const bool old = address.sliced(version + 6).trimmed() == "1.0";
        request.version = old ? HttpVersion::Http10 : HttpVersion::Http11;
        address.truncate(version);
    }
    const qsizetype space = address.indexOf(' ');
    request.method = "GET";
    if (space > 0 && isMethod(QByteArrayView(address).first(space))) {
        request.method = address.first(space);
        address = address.sliced(space + 1);
    }
    takeAddress(address.trimmed());
}

void HttpFileParser::takeAddress(const QByteArray &address)
{
    Request &request = m_request.record.request;
    if (const auto url = parseHttpUrl(address)) {
        m_request.record.secure = url->secure;
        request.headers.append("Host", url->authority);
        request.target = url->target;
    } else if (address.startsWith('/') || address == "*") {
        request.target = targetFromText(address);
    } else {
        const qsizetype slash = address.indexOf('/');
        request.headers.append("Host", slash < 0 ? address : address.first(slash));
        request.target = slash < 0 ? QByteArrayLiteral("/") : targetFromText(address.sliced(slash));
    }
}

void HttpFileParser::takeHeader(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    if (text.isEmpty()) {
        m_state = State::Body;
        return;
    }
    if (takeComment(text))
        return;
    const qsizetype colon = text.indexOf(':');
    const QByteArray name = text.first(std::max<qsizetype>(0, colon)).trimmed().toByteArray();
    if (!isMethod(name) || hasOddBytes(text)) {
        note(Tr::tr("\"%1\" is no header and was left out.")
                 .arg(visibleText(text.first(std::min<qsizetype>(80, text.size())))));
        return;
    }
    const QByteArray value = substituted(text.sliced(colon + 1).trimmed());
    if (name.compare("Host", Qt::CaseInsensitive) == 0)
        m_request.record.request.headers.set("Host", value);
    else
        m_request.record.request.headers.append(name, value);
}

void HttpFileParser::takeBody(QByteArrayView line)
{
    if (line.startsWith("> ") || line.startsWith(">> ") || line.startsWith("<> ")) {
        note(Tr::tr("What is done with an answer is not taken over."));
        if (line.contains("{%") && !line.contains("%}"))
            m_state = State::Script;
        return;
    }
    if (line.startsWith("< ") || line.startsWith("<@")) {
        const qsizetype space = line.indexOf(' ');
        takeReference(space < 0 ? QByteArrayView() : line.sliced(space).trimmed());
        return;
    }
    m_body.addLine(substituted(line));
}

void HttpFileParser::takeReference(QByteArrayView path)
{
    const QString name = QString::fromUtf8(substituted(path));
    const Result<QByteArray> content = m_load(name);
    if (content)
        m_body.addFile(*content);
    else
        note(Tr::tr("The file \"%1\" could not be read: %2")
                 .arg(visibleText(name), content.error()));
}

void HttpFileParser::finishRequest()
{
    if (m_state == State::RequestLine)
        finishRequestLine();
    if (!m_requestLine.isEmpty()) {
        ExchangeRecord &record = m_request.record;
        record.response.status = 0;
        record.id = m_import.requests.size() + 1;
        record.requestContent
            = m_body.joined(MediaType::parse(record.request.headers.value("Content-Type")));
        record.requestBodyBytes = record.requestContent.size();
        m_request.name = m_name;
        m_import.requests.append(m_request);
    }
    m_request = {};
    m_name.clear();
    m_requestLine.clear();
    m_body = {};
    m_state = State::Before;
}

void HttpFileParser::note(const QString &text)
{
    constexpr qsizetype mostNotes = 1'000;
    if (m_import.notes.size() < mostNotes)
        m_import.notes.append({m_line, text});
}

QByteArray HttpFileParser::substituted(QByteArrayView text)
{
    const auto unknown = [this](QByteArrayView name) {
        note(Tr::tr("The variable \"%1\" is not known and stays as it is.")
                 .arg(visibleText(name).left(80)));
    };
    return m_variables.substituted(text, unknown);
}

HttpFileImport readHttpFile(const QByteArray &text,
                            const std::function<Result<QByteArray>(const QString &path)> &load)
{
    return HttpFileParser(text, load).run();
}

} // namespace Core
