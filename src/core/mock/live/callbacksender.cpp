// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/live/callbacksender.h"

#include "core/replay/replayclient.h"
#include "core/tr.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace Core {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QByteArray typeOf(const MockContent &content)
{
    switch (content.kind) {
    case MockContent::Kind::Json:
        return "application/json";
    case MockContent::Kind::Text:
        return "text/plain; charset=utf-8";
    case MockContent::Kind::Bytes:
        return "application/octet-stream";
    case MockContent::Kind::None:
    case MockContent::Kind::File:
        break;
    }
    return {};
}

// None: the address is none.
std::optional<ReplayRequest> requestOf(const MockCallback &callback)
{
    ReplayRequest request;
    request.request.method = callback.method;
    request.request.target = "/";
    if (!request.setUrl(callback.url.toUtf8()) || request.port() == 0)
        return {};
    for (const HeaderField field : callback.headers)
        request.request.headers.append(field.name, field.value);
    Headers &fields = request.request.headers;
    const QByteArray type = typeOf(callback.content);
    if (!type.isEmpty() && !fields.contains("Content-Type"))
        fields.append("Content-Type", type);
    if (!fields.contains("User-Agent"))
        fields.append("User-Agent", "Portside/" PORTSIDE_VERSION);
    if (callback.method == "POST" || callback.method == "PUT" || callback.method == "PATCH")
        fields.append("Content-Length", QByteArray::number(callback.content.bytes.size()));
    fields.append("Connection", "close");
    request.body = callback.content.bytes;
    return request;
}

QString titleOf(const MockCallback &callback)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(callback.method), callback.url);
}

bool isWorthAnotherTry(const ReplayOutcome &outcome)
{
    const int status = outcome.record.response.status;
    return !outcome.fault.isEmpty() || status == 0 || status == 408 || status == 429
        || status >= 500;
}

} // namespace

CallbackSender::CallbackSender(QObject *parent)
    : QObject(parent)
{
}

CallbackSender::~CallbackSender() = default;

void CallbackSender::send(const MockCallback &callback)
{
    if (m_underWay >= most) {
        leaveOut(
            callback,
            Tr::tr("The callback %1 %2 is left out: %n others are under way.", nullptr, m_underWay)
                .arg(QString::fromLatin1(callback.method), callback.url));
        return;
    }
    ++m_underWay;
    const milliseconds wait = callback.delay.points.isEmpty()
        ? milliseconds(0)
        : callback.delay.at(QRandomGenerator::global()->generateDouble() * 100);
    QTimer::singleShot(wait, Qt::PreciseTimer, this, [this, callback] { start({callback}); });
}

void CallbackSender::leaveOut(const MockCallback &callback, const QString &why)
{
    emit told(true, why);
    emit tried({.at = QDateTime::currentDateTimeUtc(), .what = titleOf(callback), .why = why});
}

void CallbackSender::start(const Try &attempt)
{
    const auto request = requestOf(attempt.callback);
    if (!request) {
        --m_underWay;
        leaveOut(attempt.callback,
                 Tr::tr("The callback to “%1” is left out: that is no address.")
                     .arg(attempt.callback.url));
        return;
    }
    auto *client = new ReplayClient(*request, this);
    connect(client, &ReplayClient::finished, this,
            [this, client, attempt](const ReplayOutcome &outcome) {
                client->deleteLater();
                finish(attempt, outcome);
            });
    client->start();
}

void CallbackSender::finish(const Try &attempt, const ReplayOutcome &outcome)
{
    const MockCallback &callback = attempt.callback;
    const int status = outcome.record.response.status;
    const QString what = titleOf(callback);
    const QString how = outcome.fault.isEmpty() ? QString::number(status) : outcome.fault;
    emit tried({.at = QDateTime::currentDateTimeUtc(),
                .what = what,
                .attempt = attempt.number,
                .status = status,
                .why = outcome.fault,
                .took = outcome.record.duration()});
    if (isWorthAnotherTry(outcome) && attempt.number <= callback.retries) {
        constexpr int doublings = 6;
        const milliseconds wait = firstPause * (1 << std::min(attempt.number - 1, doublings));
        QTimer::singleShot(wait, this, [this, attempt] {
            start({attempt.callback, attempt.number + 1});
        });
        emit told(true,
                  Tr::tr("Callback %1: %2 It is tried again.")
                      .arg(what, outcome.fault.isEmpty() ? how + u'.' : how));
        return;
    }
    --m_underWay;
    emit told(isWorthAnotherTry(outcome), Tr::tr("Callback %1: %2").arg(what, how));
}

} // namespace Core
