// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/exchange.h"

#include "core/http/answer/plainanswer.h"
#include "core/http/parse/headfaults.h"
#include "core/http/wire/exchangeprivate.h"
#include "core/http/wire/guard.h"

namespace Core {

Exchange::Exchange(Private &shared)
    : d(shared)
{
}

const Request &Exchange::request() const
{
    return d.request;
}

qint64 Exchange::id() const
{
    return d.id;
}

QHostAddress Exchange::peerAddress() const
{
    return d.endpoints.peerAddress;
}

quint16 Exchange::peerPort() const
{
    return d.endpoints.peerPort;
}

QHostAddress Exchange::localAddress() const
{
    return d.endpoints.localAddress;
}

quint16 Exchange::localPort() const
{
    return d.endpoints.localPort;
}

bool Exchange::isSecure() const
{
    return d.isSecure;
}

bool Exchange::hasBody() const
{
    return d.hasBody;
}

std::optional<qint64> Exchange::contentLength() const
{
    return d.contentLength;
}

void Exchange::receiveBody(ChunkCallback chunk, EndCallback end)
{
    if (!d.guard)
        return;
    d.chunk = std::move(chunk);
    d.bodyEnd = std::move(end);
    d.isReceiving = true;
    d.guard->receive();
}

void Exchange::collectBody(qint64 maximum, std::function<void(QByteArray)> callback)
{
    const auto refuse = [this, maximum] {
        const QString why = faultOfLongContent(maximum).remark;
        setRemark(why);
        closeAfterwards();
        respond(plainAnswer(413), plainContent(why));
    };
    if (d.contentLength.value_or(0) > maximum) {
        refuse();
        return;
    }
    const auto body = std::make_shared<QByteArray>();
    body->reserve(qsizetype(d.contentLength.value_or(0)));
    receiveBody(
        [body, maximum, refuse](QByteArrayView chunk) {
            if (body->size() + chunk.size() > maximum)
                refuse();
            else
                body->append(chunk);
        },
        [body, callback = std::move(callback)](const Headers &) { callback(std::move(*body)); });
}

void Exchange::returnBody(QByteArray body)
{
    if (d.guard)
        d.guard->returnContent(std::move(body));
}

void Exchange::pauseBody()
{
    d.isPaused = true;
}

void Exchange::resumeBody()
{
    if (std::exchange(d.isPaused, false) && d.guard)
        d.guard->resume();
}

bool Exchange::hasBegun() const
{
    return d.hasBegun;
}

bool Exchange::isOver() const
{
    return !d.guard;
}

void Exchange::begin(Response head, std::optional<qint64> length)
{
    if (d.guard)
        d.guard->begin(std::move(head), length);
}

void Exchange::relay(Response head, std::optional<qint64> length)
{
    if (d.guard)
        d.guard->relay(std::move(head), length);
}

void Exchange::upgrade(Response head)
{
    if (d.guard)
        d.guard->upgrade(std::move(head));
}

void Exchange::inform(const Response &head)
{
    if (d.guard)
        d.guard->inform(head);
}

bool Exchange::write(QByteArray chunk)
{
    return !d.guard || d.guard->write(std::move(chunk));
}

void Exchange::sendFile(FileHandle file, qint64 offset, qint64 length)
{
    if (d.guard)
        d.guard->sendFile(std::move(file), offset, length);
}

void Exchange::end(Headers trailers)
{
    if (d.guard)
        d.guard->end(trailers);
}

void Exchange::respond(Response head, QByteArray body)
{
    if (d.guard)
        d.guard->respond(std::move(head), std::move(body));
}

void Exchange::reset(QString why)
{
    if (d.guard)
        d.guard->reset(why);
}

void Exchange::breakOff(QByteArray bytes, QString why)
{
    if (d.guard)
        d.guard->breakOff(std::move(bytes), why);
}

void Exchange::closeAfterwards()
{
    if (d.guard)
        d.guard->closeAfterwards();
}

void Exchange::onDrained(Callback callback)
{
    if (d.guard)
        d.drained = std::move(callback);
}

void Exchange::onClientGone(Callback callback)
{
    if (d.guard)
        d.clientGone = std::move(callback);
}

void Exchange::onDrainRequested(Callback callback)
{
    if (d.guard)
        d.drainRequested = std::move(callback);
}

void Exchange::setAnsweredBy(QString what)
{
    if (d.guard)
        d.guard->record().answeredBy = std::move(what);
}

void Exchange::setRemark(QString why)
{
    if (d.guard)
        d.guard->record().remark = std::move(why);
}

void Exchange::markMocked()
{
    if (d.guard)
        d.guard->record().isMocked = true;
}

void Exchange::leaveUnrecorded()
{
    d.isUnrecorded = true;
}

} // namespace Core
