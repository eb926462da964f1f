// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/plainanswer.h"

namespace Core {

Response plainAnswer(int status)
{
    Response head {status,
                   {{"Content-Type", "text/plain; charset=utf-8"},
                    {"X-Content-Type-Options", "nosniff"},
                    {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
                    {"Cross-Origin-Resource-Policy", "same-origin"},
                    {"Cache-Control", "no-store"}}};
    if (status == 503)
        head.headers.append(QByteArrayLiteral("Retry-After"), QByteArrayLiteral("1"));
    return head;
}

QByteArray plainContent(const QString &sentence, const QByteArray &advice)
{
    QByteArray text = sentence.toUtf8() + '\n';
    if (!advice.isEmpty())
        text += '\n' + advice + '\n';
    return text;
}

} // namespace Core
