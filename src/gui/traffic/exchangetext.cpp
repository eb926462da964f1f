// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/exchangetext.h"

#include "core/visibletext.h"
#include "gui/widgets/format.h"

namespace Gui {

using namespace Qt::StringLiterals;
using Core::visibleText;

namespace {

QString fields(const Core::Headers &headers)
{
    QString text;
    for (const Core::HeaderField field : headers)
        text += visibleText(field.name) + u": " + visibleText(field.value, u"\t") + u'\n';
    return text;
}

// As it came: what is no line end of HTTP (CR LF) shows as an escape.
QString rawHead(const Core::ExchangeRecord &record)
{
    QString text;
    QByteArrayView rest = record.rawHead;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const bool isWhole = end > 0 && rest[end - 1] == '\r';
        const qsizetype size = end < 0 ? rest.size() : isWhole ? end - 1 : end + 1;
        text += visibleText(rest.first(size), u"\t");
        if (end >= 0)
            text += u'\n';
        rest = rest.sliced(end < 0 ? rest.size() : end + 1);
    }
    if (record.requestHeadBytes > record.rawHead.size())
        text += u'…';
    return text;
}

QString version(Core::HttpVersion version)
{
    return version == Core::HttpVersion::Http10 ? u"HTTP/1.0"_s : u"HTTP/1.1"_s;
}

} // namespace

QString ExchangeText::outcome(Core::Outcome outcome)
{
    switch (outcome) {
    case Core::Outcome::Completed:
        return tr("completed");
    case Core::Outcome::Refused:
        return tr("refused");
    case Core::Outcome::ClientGone:
        return tr("client left");
    case Core::Outcome::TimedOut:
        return tr("timed out");
    case Core::Outcome::Reset:
        return tr("reset");
    case Core::Outcome::CutByStop:
        return tr("cut by stop");
    }
    Q_UNREACHABLE();
}

QString ExchangeText::status(const Core::ExchangeRecord &record)
{
    return record.response.status == 0 ? outcome(record.outcome)
                                       : QString::number(record.response.status);
}

Tone ExchangeText::tone(const Core::ExchangeRecord &record)
{
    const int status = record.response.status;
    if (record.isError()
        && !(record.outcome == Core::Outcome::Refused && status < 500 && status > 0))
        return Tone::Bad;
    return status >= 400 ? Tone::Warning : status >= 300 ? Tone::Info : Tone::Good;
}

QString ExchangeText::mediaType(const Core::ExchangeRecord &record)
{
    const QByteArray type = record.response.headers.value("Content-Type");
    return visibleText(type.split(';').constFirst().trimmed());
}

QString ExchangeText::client(const Core::ExchangeRecord &record)
{
    if (record.peerAddress.isNull())
        return {};
    // A socket for both protocols names a client of IPv4 as ::ffff:192.0.2.1.
    bool isFour = false;
    const quint32 four = record.peerAddress.toIPv4Address(&isFour);
    const QString address = isFour ? QHostAddress(four).toString()
                                   : QString(u'[' + record.peerAddress.toString() + u']');
    return address + u':' + QString::number(record.peerPort);
}

QString ExchangeText::note(const Core::ExchangeRecord &record)
{
    if (!record.remark.isEmpty())
        return visibleText(record.remark);
    if (record.outcome != Core::Outcome::Completed)
        return outcome(record.outcome);
    return visibleText(record.answeredBy);
}

QString ExchangeText::time(const Core::ExchangeRecord &record)
{
    return record.started.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
}

QString ExchangeText::requestHead(const Core::ExchangeRecord &record)
{
    if (!record.rawHead.isEmpty())
        return rawHead(record);
    const Core::Request &request = record.request;
    if (request.method.isEmpty())
        return {};
    return visibleText(request.method) + u' ' + visibleText(request.target) + u' '
        + version(request.version) + u'\n' + fields(request.headers);
}

QString ExchangeText::responseHead(const Core::ExchangeRecord &record)
{
    const Core::Response &response = record.response;
    if (response.status == 0)
        return {};
    const QByteArray reason
        = response.reason.isEmpty() ? Core::reasonPhrase(response.status) : response.reason;
    return u"HTTP/1.1 "_s + QString::number(response.status) + u' ' + visibleText(reason) + u'\n'
        + fields(response.headers);
}

QString ExchangeText::ending(const Core::ExchangeRecord &record)
{
    const auto sentence = [&] {
        switch (record.outcome) {
        case Core::Outcome::Completed:
            return tr("Answered in full.");
        case Core::Outcome::Refused:
            return tr("Refused before it reached the server.");
        case Core::Outcome::ClientGone:
            return tr("The client left before the end.");
        case Core::Outcome::TimedOut:
            return tr("The client was too slow.");
        case Core::Outcome::Reset:
            return tr("The server cut the connection.");
        case Core::Outcome::CutByStop:
            return tr("Cut because the server was stopped.");
        }
        Q_UNREACHABLE();
    };
    QStringList parts {sentence()};
    if (!record.remark.isEmpty())
        parts << visibleText(record.remark);
    if (!record.section.isEmpty())
        parts << tr("See %1.", "section of an RFC").arg(QString::fromLatin1(record.section));
    if (!record.answeredBy.isEmpty())
        parts << tr("Answered by %1.").arg(visibleText(record.answeredBy));
    return parts.join(u' ');
}

QString ExchangeText::timings(const Core::ExchangeRecord &record)
{
    return tr("%1 in all: receiving %2, waiting %3, sending %4")
        .arg(Format::duration(record.duration()), Format::duration(record.receiving),
             Format::duration(record.waiting), Format::duration(record.sending));
}

QUrl ExchangeText::url(const Core::ExchangeRecord &record, const QUrl &server)
{
    const QByteArray &target = record.request.target;
    if (target.startsWith("http://") || target.startsWith("https://"))
        return QUrl::fromEncoded(target);
    if (!target.startsWith('/'))
        return {};
    if (!server.isEmpty())
        return QUrl::fromEncoded(
            QByteArray(server.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery) + target));
    const QByteArray host = record.request.headers.value("Host");
    return host.isEmpty() ? QUrl() : QUrl::fromEncoded(QByteArray("http://" + host + target));
}

} // namespace Gui
