// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/httpdate.h"

#include <QDateTime>
#include <QLocale>

namespace Core {

using namespace Qt::StringLiterals;

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

const QByteArray &HttpDate::now()
{
    timespec time = {};
    ::clock_gettime(CLOCK_REALTIME_COARSE, &time);
    if (time.tv_sec != m_second) {
        m_second = time.tv_sec;
        m_text = httpDate(QDateTime::currentDateTimeUtc());
    }
    return m_text;
}

} // namespace Core
