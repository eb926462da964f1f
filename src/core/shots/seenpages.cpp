// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/seenpages.h"

namespace Core {

using namespace Qt::StringLiterals;

QString SeenPages::filter()
{
    return u"method:GET status:2xx"_s;
}

void SeenPages::add(const ExchangeRecord &record)
{
    constexpr int hundred = 100;
    constexpr int good = 2;
    if (record.request.method != "GET" || record.response.status / hundred != good)
        return;
    const QByteArray type = record.response.headers.value("Content-Type").toLower();
    if (!type.startsWith("text/html") && !type.startsWith("application/xhtml+xml"))
        return;
    // Browsers tell pages from frames and from what a script fetches.
    const QByteArray wantedAs = record.request.headers.value("Sec-Fetch-Dest");
    if (!wantedAs.isEmpty() && wantedAs != "document")
        return;
    const QByteArray query = record.request.query();
    const QString path = QString::fromUtf8(record.request.path())
        + (query.isEmpty() ? QString() : u'?' + QString::fromUtf8(query));
    if (isFull() || m_known.contains(path))
        return;
    m_known.insert(path);
    m_paths << path;
}

} // namespace Core
