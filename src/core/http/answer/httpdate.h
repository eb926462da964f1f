// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <ctime>

class QDateTime;

namespace Core {

// IMF-fixdate (RFC 9110 section 5.6.7).
QByteArray httpDate(const QDateTime &time);

// The Date field's value (RFC 9110 section 5.6.7), made once a second.
class HttpDate final
{
public:
    const QByteArray &now();

private:
    std::time_t m_second = -1;
    QByteArray m_text;
};

} // namespace Core
