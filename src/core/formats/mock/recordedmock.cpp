// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/mock/recordedmock.h"

#include "core/formats/mock/recordedresponse.h"
#include "core/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace Core {

namespace {

// Templates compare decoded segments; what would be read as a parameter or a wildcard, and what
// is not to be decoded, is matched as it is.
void setPath(MockRoute &route, const QByteArray &path)
{
    static const QRegularExpression special(QStringLiteral("[{}*%\\\\]|//"));
    const QString text = QString::fromLatin1(path);
    if (!text.contains(special) && text.toLatin1() == path) {
        if (auto parsed = PathTemplate::parse(text)) {
            route.path = std::move(*parsed);
            return;
        }
    }
    route.pathRegex = QRegularExpression::escape(text);
}

QString pathOf(const MockRoute &route)
{
    return route.pathRegex.isEmpty() ? route.path.text() : route.pathRegex;
}

bool looksAtContent(const MockResponse &response)
{
    using Subject = MockCondition::Subject;
    return std::ranges::any_of(response.when, [](const MockCondition &each) {
        return each.subject == Subject::Json || each.subject == Subject::Body;
    });
}

bool hasAll(const ExchangeRecord &record)
{
    return record.responseContent.size() == record.responseBodyBytes
        && record.requestContent.size() == record.requestBodyBytes;
}

} // namespace

bool RecordedMock::canBeMocked(const ExchangeRecord &record)
{
    constexpr int switchingProtocols = 101;
    constexpr int partialContent = 206;
    constexpr int notModified = 304;
    constexpr int largestStatus = 599; // of a mock file
    const int status = record.response.status;
    int *reason = nullptr;
    if (status == switchingProtocols)
        reason = &m_upgrades;
    else if (record.outcome != Outcome::Completed || status < 200)
        reason = &m_unfinished;
    else if (status == notModified || status == partialContent)
        reason = &m_notModified;
    else if (status > largestStatus)
        reason = &m_oddStatuses;
    else if (!hasAll(record))
        reason = &m_partial;
    else if (record.request.method == "HEAD")
        reason = &m_heads;
    if (reason)
        ++*reason;
    return !reason;
}

void RecordedMock::add(const ExchangeRecord &record)
{
    if (!canBeMocked(record))
        return;
    const Request &request = record.request;
    MockResponse response = recordedResponse(record);
    const bool isToldApart = record.requestContent.isEmpty() || looksAtContent(response);
    m_alike += isToldApart ? 0 : 1;
    const QByteArray key = request.method + ' ' + request.path() + '?' + request.query()
        + (isToldApart ? '\n' + record.requestContent : QByteArray());
    const auto found = m_places.constFind(key);
    if (found != m_places.cend()) {
        MockRoute &route = m_routes[*found];
        if (route.responses.last() != response)
            route.responses << response;
        if (route.responses.size() > 1)
            route.choice = MockChoice::SequenceStop;
        return;
    }
    MockRoute route;
    route.methods = {request.method};
    setPath(route, request.path());
    route.responses << response;
    m_places.insert(key, m_routes.size());
    m_routes << route;
}

MockFile RecordedMock::file() const
{
    MockFile file;
    file.routes = m_routes;
    const auto before = [](const MockRoute &a, const MockRoute &b) {
        const QString pathOfA = pathOf(a);
        const QString pathOfB = pathOf(b);
        if (pathOfA != pathOfB)
            return pathOfA < pathOfB;
        return a.responses[0].when.size() > b.responses[0].when.size();
    };
    std::ranges::stable_sort(file.routes, before);
    file.takeLiterally();
    return file;
}

int RecordedMock::leftOut() const
{
    return m_unfinished + m_partial + m_upgrades + m_notModified + m_heads + m_oddStatuses;
}

QStringList RecordedMock::notes() const
{
    QStringList notes;
    const auto tell = [&notes](int count, const QString &text) {
        if (count > 0)
            notes << text;
    };
    tell(m_unfinished,
         Tr::tr("%n exchange(s) without a whole answer were left out.", nullptr, m_unfinished));
    tell(m_partial,
         Tr::tr("%n exchange(s) whose contents were not kept in full were left out.", nullptr,
                m_partial));
    tell(m_upgrades, Tr::tr("%n upgraded connection(s) were left out.", nullptr, m_upgrades));
    tell(m_notModified,
         Tr::tr("%n answer(s) “not modified” or of a part only were left out.", nullptr,
                m_notModified));
    tell(m_heads,
         Tr::tr("%n request(s) for the head only were left out: what answers GET answers them.",
                nullptr, m_heads));
    tell(m_oddStatuses,
         Tr::tr("%n answer(s) with a status above 599 were left out.", nullptr, m_oddStatuses));
    tell(m_alike,
         Tr::tr("The contents of %n request(s) are no text or longer than 64 KiB: it does not "
                "matter what they are.",
                nullptr, m_alike));
    return notes;
}

} // namespace Core
