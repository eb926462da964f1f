// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/multipartreader.h"

#include <QByteArrayList>

namespace Kinds::Static {

namespace {

constexpr qsizetype maximumHead = 16 * 1024;
constexpr qsizetype maximumPadding = 256; // after a boundary, before the line's end
constexpr int maximumParts = 10'000;

// The value of a parameter: name="a \"b\"" or name=a. Quotes and backslashes as browsers write
// them: only an escaped quote counts, so that "C:\a.txt" stays what it is.
std::optional<QByteArray> parameter(QByteArrayView field, QByteArrayView name)
{
    qsizetype at = field.indexOf(';');
    while (at >= 0 && at < field.size()) {
        const qsizetype equals = field.indexOf('=', at);
        if (equals < 0)
            return {};
        const QByteArrayView key = field.sliced(at + 1, equals - at - 1).trimmed();
        QByteArray value;
        at = equals + 1;
        if (at < field.size() && field[at] == '"') {
            for (++at; at < field.size() && field[at] != '"'; ++at) {
                if (field[at] == '\\' && at + 1 < field.size() && field[at + 1] == '"')
                    ++at;
                value += field[at];
            }
            at = field.indexOf(';', at);
        } else {
            const qsizetype end = field.indexOf(';', at);
            value = field.sliced(at, (end < 0 ? field.size() : end) - at).trimmed().toByteArray();
            at = end;
        }
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

FormPart parseHead(const QByteArray &head)
{
    constexpr QByteArrayView disposition = "content-disposition:";
    FormPart part;
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.toLower().startsWith(disposition))
            continue;
        const QByteArrayView value = QByteArrayView(line).sliced(disposition.size()).trimmed();
        part.name = parameter(value, "name").value_or(QByteArray());
        part.fileName = parameter(value, "filename");
    }
    return part;
}

} // namespace

MultipartReader::MultipartReader(const QByteArray &boundary, Sink &sink)
    : m_delimiter("\r\n--" + boundary)
    , m_sink(sink)
    , m_buffer("\r\n") // the first delimiter may stand at the very start
{
}

bool MultipartReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Epilogue)
        return true;
    m_buffer.append(bytes.data(), bytes.size());
    Step step = Step::Again;
    while (step == Step::Again) {
        switch (m_state) {
        case State::Preamble:
        case State::Content:
            step = takeContent();
            break;
        case State::DelimiterLine:
            step = takeDelimiterLine();
            break;
        case State::Head:
            step = takeHead();
            break;
        case State::Epilogue:
        case State::Malformed:
            m_buffer.clear();
            step = Step::NeedMore;
            break;
        }
    }
    return m_state != State::Malformed;
}

MultipartReader::Step MultipartReader::fail()
{
    m_state = State::Malformed;
    return Step::Again;
}

MultipartReader::Step MultipartReader::takeContent()
{
    const qsizetype found = m_buffer.indexOf(m_delimiter);
    const qsizetype certain
        = found >= 0 ? found : std::max<qsizetype>(0, m_buffer.size() - m_delimiter.size() + 1);
    if (m_state == State::Content && certain > 0)
        m_sink.partData(QByteArrayView(m_buffer).first(certain));
    m_buffer.remove(0, found >= 0 ? found + m_delimiter.size() : certain);
    if (found < 0)
        return Step::NeedMore;
    if (m_state == State::Content)
        m_sink.partEnded();
    m_state = State::DelimiterLine;
    return Step::Again;
}

MultipartReader::Step MultipartReader::takeDelimiterLine()
{
    if (m_buffer.size() < 2)
        return Step::NeedMore;
    if (m_buffer.startsWith("--")) {
        m_state = State::Epilogue;
        return Step::Again;
    }
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0)
        return m_buffer.size() > maximumPadding ? fail() : Step::NeedMore;
    if (!QByteArrayView(m_buffer).first(end).trimmed().isEmpty() || ++m_parts > maximumParts)
        return fail();
    m_buffer.remove(0, end + 2);
    m_state = State::Head;
    return Step::Again;
}

MultipartReader::Step MultipartReader::takeHead()
{
    if (m_buffer.size() < 2)
        return Step::NeedMore;
    const bool empty = m_buffer.startsWith("\r\n");
    const qsizetype end = empty ? 0 : m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return m_buffer.size() > maximumHead ? fail() : Step::NeedMore;
    const FormPart part = parseHead(m_buffer.left(end));
    m_buffer.remove(0, empty ? 2 : end + 4);
    m_state = State::Content;
    m_sink.partBegan(part);
    return Step::Again;
}

std::optional<QByteArray> multipartBoundary(QByteArrayView contentType)
{
    constexpr QByteArrayView type = "multipart/form-data";
    constexpr qsizetype longest = 70; // RFC 2046 section 5.1.1
    if (contentType.size() < type.size()
        || contentType.first(type.size()).compare(type, Qt::CaseInsensitive) != 0)
        return {};
    const std::optional<QByteArray> boundary = parameter(contentType, "boundary");
    if (!boundary || boundary->isEmpty() || boundary->size() > longest)
        return {};
    return boundary;
}

} // namespace Kinds::Static
