// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/ready/httpprobe.h"

#include "core/process/port/ownsockets.h"
#include "core/tr.h"

namespace Core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestStatusLine = 8 * 1024;
// How much of an answer is read to its end, as servers complain of clients that leave.
constexpr qint64 politeness = 1024 * 1024;

constexpr auto pauseAfterAnswer = 100ms;

// Most programs need a tenth of a second, some ten: looking costs little, and less and less.
std::chrono::milliseconds pauseAfter(int attempts)
{
    return attempts < 200 ? 5ms : attempts < 600 ? 20ms : 100ms;
}

} // namespace

HttpProbe::HttpProbe(Question question, QObject *parent)
    : QObject(parent)
    , m_question(std::move(question))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &HttpProbe::connectNext);
    connect(&m_socket, &QTcpSocket::connected, this, &HttpProbe::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &HttpProbe::onRead);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &HttpProbe::onOver);
}

HttpProbe::~HttpProbe()
{
    m_socket.disconnect(this);
}

void HttpProbe::start(const ProgramPlace &place)
{
    m_place = place;
    connectNext();
}

// Of a place that was made for the program; who holds it is of no interest before it connects.
bool HttpProbe::isOwn() const
{
    using Owner = OwnSockets::Owner;
    return m_place.keeper == 0
        || OwnSockets::below(m_place.keeper).ownerOf(address(), m_place.port) != Owner::Foreign;
}

void HttpProbe::connectNext()
{
    m_address = (m_address + 1) % m_place.addresses.size();
    m_head.clear();
    m_socket.abort();
    m_socket.connectToHost(address(), m_place.port);
}

void HttpProbe::onConnected()
{
    m_refused = 0;
    if (!isOwn()) {
        emit waiting(Tr::tr("Another program listens on port %1.").arg(m_place.port));
        retry(pauseAfterAnswer);
        return;
    }
    if (m_question.path.isEmpty()) {
        succeed();
        return;
    }
    const QByteArray name = address().toString().toUtf8();
    const bool isSix = address().protocol() == QAbstractSocket::IPv6Protocol;
    m_socket.write("GET " + m_question.path.toUtf8() + " HTTP/1.1\r\nHost: "
                   + (isSix ? '[' + name + ']' : name) + ':' + QByteArray::number(m_place.port)
                   + "\r\nUser-Agent: Portside\r\nAccept: */*\r\nConnection: close\r\n\r\n");
    emit waiting(
        Tr::tr("It accepts connections; an answer to GET %1 is waited for.").arg(m_question.path));
}

void HttpProbe::onRead()
{
    const QByteArray bytes = m_socket.readAll();
    m_taken += bytes.size();
    if (m_isOver) {
        if (m_taken > politeness)
            m_socket.abort();
        return;
    }
    m_head += bytes;
    const qsizetype end = m_head.indexOf('\n');
    if (end >= 0)
        judge(m_head.first(end));
    else if (m_head.size() > longestStatusLine)
        judge(m_head);
}

void HttpProbe::judge(const QByteArray &statusLine)
{
    const QByteArrayList words = statusLine.simplified().split(' ');
    const int status = words.value(1).toInt();
    if (!words[0].startsWith("HTTP/") || status < 100) {
        emit waiting(Tr::tr("What listens on port %1 does not speak HTTP.").arg(m_place.port));
        retry(pauseAfterAnswer);
    } else if (m_question.status != 0 && status != m_question.status) {
        emit waiting(Tr::tr("GET %1 is answered with status %2 instead of %3.")
                         .arg(m_question.path)
                         .arg(status)
                         .arg(m_question.status));
        retry(pauseAfterAnswer);
    } else {
        succeed();
    }
}

void HttpProbe::succeed()
{
    m_isOver = true;
    emit answered(address(), m_place.port);
}

void HttpProbe::onOver()
{
    if (m_isOver)
        return;
    // Whatever keeps a connection from being made, such as a machine without IPv6.
    const bool isRefused = m_socket.error() != QAbstractSocket::RemoteHostClosedError;
    ++m_attempts;
    if (!isRefused) {
        m_refused = 0;
        emit waiting(
            Tr::tr("It closes connections to port %1 without an answer.").arg(m_place.port));
        retry(pauseAfterAnswer);
        return;
    }
    const bool isRound = m_address + 1 == m_place.addresses.size();
    if (++m_refused >= m_place.addresses.size() && isRound)
        emit waiting(Tr::tr("Nothing listens on port %1 yet.").arg(m_place.port));
    // The other address at once.
    retry(isRound ? pauseAfter(m_attempts) : 0ms);
}

void HttpProbe::retry(std::chrono::milliseconds pause)
{
    m_socket.abort();
    m_pause.start(pause);
}

} // namespace Core
