// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exchangelines.h"

#include "core/visibletext.h"

#include <QLocale>

#include <nlohmann/json.hpp>

#include <cmath>

namespace Cli {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr qsizetype longestTarget = 1'000; // characters

QByteArray shown(QByteArrayView bytes)
{
    const QString text = Core::visibleText(bytes);
    return (text.size() > longestTarget ? text.left(longestTarget) + u'…' : text).toUtf8();
}

QByteArray coloured(const QByteArray &text, int status)
{
    const char *colour = status >= 500 ? "\x1b[31m"
        : status >= 400                ? "\x1b[33m"
        : status >= 300                ? "\x1b[36m"
        : status >= 200                ? "\x1b[32m"
                                       : "\x1b[35m";
    return colour + text + "\x1b[0m";
}

QByteArray size(qint64 bytes)
{
    return bytes < 1000
        ? QByteArray::number(bytes) + " B"
        : QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat).toUtf8();
}

QByteArray milliseconds(std::chrono::nanoseconds duration)
{
    const double value = std::chrono::duration<double, std::milli>(duration).count();
    return QByteArray::number(value, 'f', value < 10 ? 2 : 0) + " ms";
}

QByteArray ending(const Core::ExchangeRecord &record)
{
    if (!record.remark.isEmpty())
        return shown(record.remark.toUtf8());
    switch (record.outcome) {
    case Core::Outcome::Completed:
        return {};
    case Core::Outcome::Refused:
        return "refused"_ba;
    case Core::Outcome::ClientGone:
        return "the client left"_ba;
    case Core::Outcome::TimedOut:
        return "timed out"_ba;
    case Core::Outcome::Reset:
        return "reset"_ba;
    case Core::Outcome::CutByStop:
        return "cut by the stop"_ba;
    }
    return {};
}

std::string text(const QString &value)
{
    return value.toStdString();
}

std::string peer(const Core::ExchangeRecord &record)
{
    const QString address = record.peerAddress.toString();
    return text(record.peerAddress.protocol() == QAbstractSocket::IPv6Protocol
                    ? u"[%1]:%2"_s.arg(address).arg(record.peerPort)
                    : u"%1:%2"_s.arg(address).arg(record.peerPort));
}

double inMilliseconds(std::chrono::nanoseconds duration)
{
    return std::round(double(duration.count()) / 1'000) / 1'000;
}

Json exchangeMembers(Json object, const Core::ExchangeRecord &record)
{
    object["id"] = record.id;
    object["method"] = record.request.method.toStdString();
    object["target"] = record.request.target.toStdString();
    object["status"] = record.response.status;
    object["requestBytes"] = record.requestBodyBytes;
    object["responseBytes"] = record.responseBodyBytes;
    object["ms"] = inMilliseconds(record.duration());
    // Files that were imported do not tell.
    object["peer"] = record.peerAddress.isNull() ? Json() : Json(peer(record));
    if (!record.remark.isEmpty())
        object["remark"] = text(record.remark);
    return object;
}

QByteArray toLine(const Json &object)
{
    return QByteArray::fromStdString(object.dump(-1, ' ', true, Json::error_handler_t::replace));
}

} // namespace

QByteArray textLine(const Core::ExchangeRecord &record, bool isColoured)
{
    const int status = record.response.status;
    QByteArray statusText = status > 0 ? QByteArray::number(status) : "---"_ba;
    if (isColoured)
        statusText = coloured(statusText, status);
    QByteArray result = record.started.toLocalTime().toString(u"HH:mm:ss.zzz").toLatin1() + ' '
        + statusText + ' ' + shown(record.request.method) + ' ' + shown(record.request.target)
        + "  " + size(record.responseBodyBytes) + "  " + milliseconds(record.duration());
    if (const QByteArray end = ending(record); !end.isEmpty())
        result += "  (" + end + ')';
    return result;
}

QByteArray jsonLine(const QString &server, const Core::ExchangeRecord &record)
{
    return toLine(exchangeMembers({{"event", "exchange"}, {"server", text(server)}}, record));
}

QByteArray jsonLogLine(const QString &server, const Core::ExchangeRecord &record, qint64 row)
{
    Json object = {{"event", "exchange"}, {"server", text(server)}};
    if (row > 0)
        object["row"] = row;
    object["started"] = text(record.started.toUTC().toString(Qt::ISODateWithMs));
    return toLine(exchangeMembers(std::move(object), record));
}

} // namespace Cli
