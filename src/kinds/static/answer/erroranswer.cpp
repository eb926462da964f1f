// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/answer/erroranswer.h"

#include "kinds/static/answer/answerhead.h"
#include "kinds/static/http/navigation.h"
#include "kinds/static/tr.h"

#include <QLocale>

namespace Kinds::Static {

using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(int status)
{
    switch (status) {
    case 400:
        return Tr::tr("This address or request is not well-formed.");
    case 403:
        return Tr::tr("This file or folder may not be read.");
    case 404:
        return Tr::tr("There is nothing at this address.");
    case 405:
        return Tr::tr("This method is not possible here.");
    case 406:
        return Tr::tr("The content is not available in an encoding that the client accepts.");
    case 412:
        return Tr::tr("The file is not in the state that the request asks for.");
    case 413:
        return Tr::tr("The upload is larger than this server takes.");
    case 416:
        return Tr::tr("The file does not have the part that the request asks for.");
    case 503:
        return Tr::tr("The server is out of resources. Try again later.");
    case 507:
        return Tr::tr("There is no space left on the disk.");
    default:
        return Tr::tr("The request could not be carried out.");
    }
}

} // namespace

ErrorAnswer::ErrorAnswer(const AnswerHead &heads)
    : m_heads(heads)
{
}

void ErrorAnswer::send(const Core::ExchangePtr &exchange, int status, const QString &detail,
                       const Core::Headers &extra)
{
    const QString sentence = detail.isEmpty() ? sentenceFor(status) : detail;
    const QByteArray title = QByteArray::number(status) + ' ' + Core::reasonPhrase(status);
    Core::Response head;
    QByteArray body;
    if (isNavigation(exchange->request())) {
        if (!m_page)
            m_page.emplace(u"error"_s);
        head = m_heads.makePage(status, m_page->securityPolicy());
        body = m_page->fill({{"lang", QLocale().bcp47Name().toUtf8()},
                             {"title", title},
                             {"sentence", htmlText(sentence)},
                             {"path", htmlText(QString::fromUtf8(exchange->request().path()))},
                             {"home", htmlText(Tr::tr("To the start"))}});
    } else {
        head = m_heads.make(
            status,
            {{"Content-Type", "text/plain; charset=utf-8"},
             {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"}});
        body = title + "\n" + sentence.toUtf8() + '\n';
    }
    for (const Core::HeaderField field : extra)
        head.headers.append(field.name, field.value);
    exchange->respond(std::move(head), std::move(body));
}

} // namespace Kinds::Static
