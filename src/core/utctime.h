// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Core {

/// The start of 1970 in UTC. Qt before 6.5 makes such times of a Qt::TimeSpec, which later ones
/// deprecate.
inline const QDateTime &utcEpoch()
{
    static const QDateTime epoch = QDateTime::fromMSecsSinceEpoch(0).toUTC();
    return epoch;
}

/// So many milliseconds after the start of 1970, in UTC.
inline QDateTime utcTime(qint64 msecsSinceEpoch)
{
    return utcEpoch().addMSecs(msecsSinceEpoch);
}

inline QDateTime utcTime(QDate date, QTime time)
{
    QDateTime moment = utcEpoch();
    moment.setDate(date);
    moment.setTime(time);
    return moment;
}

} // namespace Core
