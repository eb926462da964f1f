// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/recording/answershelf.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace Core {

namespace {

constexpr qint64 entryOverhead = 256;

QByteArray keyOf(QByteArrayView method, const Request &request, QByteArrayView content)
{
    QByteArray key = method + ' ' + request.path() + '?' + request.query();
    if (!content.isEmpty()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(content.toByteArray());
        key += '\n' + hash.result();
    }
    return key;
}

bool isWorthKeeping(int status)
{
    // Parts, "not modified", and what another moment or another client would be told otherwise.
    constexpr std::array<int, 6> passing {206, 304, 401, 407, 408, 429};
    return status >= 200 && status < 500 && std::ranges::find(passing, status) == passing.end();
}

qint64 costOf(const QByteArray &key, const RecordedAnswer &answer)
{
    return entryOverhead + key.size() + answer.head.headers.text().size() + answer.content.size();
}

} // namespace

void AnswerShelf::put(const Request &request, QByteArrayView content, RecordedAnswer answer)
{
    if (request.method == "HEAD" || !isWorthKeeping(answer.head.status)
        || answer.content.size() > longestAnswer || content.size() > longestRequest)
        return;
    const QByteArray key = keyOf(request.method, request, content);
    if (const auto found = m_places.constFind(key); found != m_places.cend())
        drop(*found);
    m_used += costOf(key, answer);
    m_entries.push_front({key, std::move(answer)});
    m_places.insert(key, m_entries.begin());
    while (m_used > m_room && m_entries.size() > 1)
        drop(std::prev(m_entries.end()));
}

void AnswerShelf::drop(Entries::iterator entry)
{
    m_used -= costOf(entry->key, entry->answer);
    m_places.remove(entry->key);
    m_entries.erase(entry);
}

const RecordedAnswer *AnswerShelf::find(const QByteArray &key)
{
    const auto found = m_places.constFind(key);
    if (found == m_places.cend())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, *found);
    return &m_entries.front().answer;
}

const RecordedAnswer *AnswerShelf::find(const Request &request, QByteArrayView content)
{
    const RecordedAnswer *answer = find(keyOf(request.method, request, content));
    if (!answer && request.method == "HEAD")
        answer = find(keyOf("GET", request, content));
    return answer;
}

} // namespace Core
