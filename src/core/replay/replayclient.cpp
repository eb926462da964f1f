// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/replay/replayclient.h"

#include "core/tr.h"

#include <QHostAddress>
#include <QSslSocket>

namespace Core {

ReplayClient::ReplayClient(ReplayRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_socket(new QSslSocket(this))
    , m_reader(m_request.request.method, bodyLimit)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(Tr::tr("Nothing came for %n second(s).", nullptr, int(patience.count())));
    });
    connect(m_socket, &QAbstractSocket::readyRead, this, &ReplayClient::read);
    connect(m_socket, &QAbstractSocket::disconnected, this, &ReplayClient::closed);
    connect(m_socket, &QAbstractSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                if (error == QAbstractSocket::RemoteHostClosedError)
                    return closed();
                finish(Tr::tr("%1 could not be reached: %2.")
                           .arg(QString::fromUtf8(m_request.authority), m_socket->errorString()));
            });
}

void ReplayClient::start()
{
    ExchangeRecord &record = m_outcome.record;
    record.started = QDateTime::currentDateTimeUtc();
    record.secure = m_request.secure;
    record.request = m_request.request;
    record.requestContent = m_request.body;
    record.requestBodyBytes = m_request.body.size();
    m_patience.start();
    const QString host = m_request.host();
    if (!m_request.secure) {
        connect(m_socket, &QAbstractSocket::connected, this, &ReplayClient::connected);
        m_socket->connectToHost(host, m_request.port());
        return;
    }
    const bool isLocal
        = host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
    if (isLocal)
        m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    connect(m_socket, &QSslSocket::encrypted, this, &ReplayClient::connected);
    m_socket->connectToHostEncrypted(host, m_request.port());
}

void ReplayClient::cancel()
{
    m_isDone = true;
    m_patience.stop();
    m_socket->abort();
}

void ReplayClient::connected()
{
    const QByteArray bytes = m_request.bytes();
    m_outcome.localPort = m_socket->localPort();
    m_outcome.record.peerAddress = m_socket->localAddress();
    m_outcome.record.peerPort = m_outcome.localPort;
    m_outcome.record.requestHeadBytes = bytes.indexOf("\r\n\r\n") + 4;
    m_socket->write(bytes);
    m_clock.start();
}

std::chrono::nanoseconds ReplayClient::elapsed() const
{
    return std::chrono::nanoseconds(m_clock.nsecsElapsed());
}

void ReplayClient::read()
{
    if (m_isDone)
        return;
    m_patience.start();
    const QByteArray bytes = m_socket->readAll();
    if (m_clock.isValid() && m_outcome.record.waiting.count() == 0)
        m_outcome.record.waiting = elapsed();
    switch (m_reader.feed(bytes)) {
    case AnswerReader::State::Head:
    case AnswerReader::State::Body:
        break;
    case AnswerReader::State::Done:
        finish();
        break;
    case AnswerReader::State::Failed:
        finish(m_reader.fault());
        break;
    }
}

void ReplayClient::closed()
{
    if (m_isDone)
        return;
    read();
    if (!m_isDone)
        finish(m_reader.end() == AnswerReader::State::Done ? QString() : m_reader.fault());
}

void ReplayClient::finish(const QString &fault)
{
    if (m_isDone)
        return;
    ExchangeRecord &record = m_outcome.record;
    if (m_clock.isValid())
        record.sending = elapsed() - record.waiting;
    record.response = m_reader.headBytes() > 0 ? m_reader.response() : Response {0, {}, {}};
    record.responseHeadBytes = m_reader.headBytes();
    record.responseContent = m_reader.body();
    record.responseBodyBytes = m_reader.bodyBytes();
    record.outcome = fault.isEmpty() ? Outcome::Completed : Outcome::Reset;
    record.remark = fault;
    m_outcome.fault = fault;
    cancel();
    emit finished(m_outcome);
}

} // namespace Core
