// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/replay/answerreader.h"

#include "core/tr.h"

#include <algorithm>

namespace Core {

AnswerReader::AnswerReader(QByteArray method, qsizetype bodyLimit)
    : m_method(std::move(method))
    , m_bodyLimit(bodyLimit)
{
    m_parser.begin(m_method == "HEAD");
}

AnswerReader::State AnswerReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Done || m_state == State::Failed)
        return m_state;
    m_input += bytes;
    while (takeStep()) { }
    return m_state;
}

AnswerReader::State AnswerReader::end()
{
    if (m_state == State::Head)
        fail(m_input.isEmpty()
                 ? Tr::tr("The server closed the connection without an answer.")
                 : Tr::tr("The server closed the connection within the head of its answer."));
    else if (m_state == State::Body && m_parser.parseEnd().fault.isEmpty())
        m_state = State::Done;
    else if (m_state == State::Body)
        fail(Tr::tr("The server closed the connection before the end of its answer."));
    return m_state;
}

// Whether another step may find more.
bool AnswerReader::takeStep()
{
    const AnswerParser::Step step = m_parser.parse(m_input);
    if (!step.fault.isEmpty()) {
        fail(Tr::tr("The answer is not valid. %1").arg(step.fault));
        return false;
    }
    switch (step.found) {
    case AnswerParser::Found::Nothing:
        break;
    case AnswerParser::Found::Head:
        m_headBytes = step.used;
        takeHead();
        break;
    case AnswerParser::Found::Content:
        m_bodyBytes += step.content.size();
        m_body += step.content.first(std::min(step.content.size(), m_bodyLimit - m_body.size()));
        break;
    case AnswerParser::Found::End:
        m_state = State::Done;
        break;
    }
    m_input.remove(0, step.used);
    return m_state != State::Done && (step.used > 0 || step.found != AnswerParser::Found::Nothing);
}

void AnswerReader::takeHead()
{
    m_version = m_parser.version();
    m_response = m_parser.takeHead();
    const int status = m_response.status;
    if (status >= 100 && status < 200 && status != 101)
        m_parser.begin(m_method == "HEAD");
    else
        m_state = State::Body;
}

void AnswerReader::fail(const QString &fault)
{
    m_state = State::Failed;
    m_fault = fault;
}

} // namespace Core
