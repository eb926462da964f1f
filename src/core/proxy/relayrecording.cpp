// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a Relay answers from the recording when its upstream is down.

#include "core/formats/content/codedcontent.h"
#include "core/http/answer/httpdate.h"
#include "core/proxy/hold/requesthold.h"
#include "core/proxy/recording/answercapture.h"
#include "core/proxy/relay.h"
#include "core/tr.h"

#include <QLocale>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

bool isDown(const UpstreamFailure &failure)
{
    using Kind = UpstreamFailure::Kind;
    switch (failure.kind) {
    case Kind::NotFound:
    case Kind::Unreachable:
    case Kind::TimedOut:
    case Kind::Closed:
        return true;
    case Kind::Untrusted:
    case Kind::Broken:
    case Kind::Malformed:
        return false;
    }
    return false;
}

// Without its coding where the client does not say that it understands that.
QByteArray contentFor(const Request &request, Headers &headers, const QByteArray &content)
{
    const QByteArray coding = headers.combined("Content-Encoding");
    if (coding.isEmpty() || request.headers.hasToken("Accept-Encoding", coding))
        return content;
    const DecodedContent decoded = decodeContent(content, coding);
    if (!decoded.complete)
        return content;
    headers.remove("Content-Encoding");
    return decoded.bytes;
}

} // namespace

// True: the request is taken care of.
bool Relay::recall(const UpstreamFailure &failure)
{
    if (!m_capture || m_exchange->hasBegun() || !isDown(failure))
        return false;
    m_capture->failure = failure;
    if (m_input && !m_isReceiving && !m_capture->hasRequestEnded) {
        m_capture->addRequest(m_input->content);
        m_capture->hasRequestEnded = m_input->trailers.has_value();
    }
    if (m_exchange->hasBody() && !m_capture->hasRequestEnded) {
        receiveContent();
        m_exchange->resumeBody();
    } else {
        answerRecalled();
    }
    return true;
}

void Relay::answerRecalled()
{
    const UpstreamFailure &failure = *m_capture->failure;
    const RecordedAnswer *recorded
        = m_capture->isTooLong ? nullptr : m_shelf->find(request(), m_capture->requestContent);
    if (!recorded) {
        giveUp(
            failure.status(),
            QString(failure.text + u' ' + Tr::tr("The recording has no answer to this request.")));
        return;
    }
    const QString time = QLocale().toString(recorded->at.toLocalTime(), QLocale::ShortFormat);
    m_exchange->setAnsweredBy(Tr::tr("recording of %1").arg(time));
    m_exchange->setRemark(
        QString(failure.text + u' ' + Tr::tr("This is the recorded answer of %1.").arg(time)));
    Response head = recorded->head;
    head.headers.set("X-Portside-Recorded", httpDate(recorded->at));
    QByteArray content = contentFor(request(), head.headers, recorded->content);
    m_exchange->respond(std::move(head), std::move(content));
}

void Relay::keepAnswer()
{
    // By what came of the request before an early answer nobody would find it.
    const bool isWhole = m_capture && (!hasBody() || m_capture->hasRequestEnded);
    if (isWhole && !m_capture->isTooLong)
        m_shelf->put(request(), m_capture->requestContent,
                     {m_capture->head, m_capture->content, QDateTime::currentDateTimeUtc()});
}

} // namespace Core
