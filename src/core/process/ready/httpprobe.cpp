// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/ready/httpprobe.h"

#include "core/process/port/ownsockets.h"
#include "core/process/ready/probesocket.h"
#include "core/process/ready/probetexts.h"
#include "core/tr.h"

#include <QTcpSocket>

namespace Core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How much of an answer is read to its end, as servers complain of clients that leave.
constexpr qint64 politeness = 1024 * 1024;

constexpr auto pauseAfterAnswer = 100ms;

// Most programs need a tenth of a second, some ten: looking costs little, and less and less.
std::chrono::milliseconds pauseAfter(int attempts)
{
    return attempts < 200 ? 5ms : attempts < 600 ? 20ms : 100ms;
}

// How servers with TLS answer a request without: a record of the type alert.
bool isTlsAlert(const QByteArray &answer)
{
    return answer.startsWith("\x15\x03");
}

} // namespace

HttpProbe::HttpProbe(Question question, QObject *parent)
    : QObject(parent)
    , m_question(std::move(question))
    , m_socket(makeProbeSocket(m_question.tls))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &HttpProbe::connectNext);
    onProbeConnected(*m_socket, this, [this] { onConnected(); });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpProbe::onRead);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &HttpProbe::onOver);
}

HttpProbe::~HttpProbe()
{
    m_socket->disconnect(this);
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
    m_socket->abort();
    connectProbe(*m_socket, address().toString(), m_place.port);
}

void HttpProbe::onConnected()
{
    m_refused = 0;
    if (!isOwn()) {
        complain(ProbeTexts::foreign(m_place.port));
        return;
    }
    if (m_question.path.isEmpty()) {
        succeed();
        return;
    }
    m_socket->write(probeRequest(m_question.path, address().toString(), m_place.port));
    if (!m_hasComplained)
        emit waiting(Tr::tr("It accepts connections; an answer to GET %1 is waited for.")
                         .arg(m_question.path));
}

void HttpProbe::onRead()
{
    const QByteArray bytes = m_socket->readAll();
    m_taken += bytes.size();
    if (m_isOver) {
        if (m_taken > politeness)
            m_socket->abort();
        return;
    }
    m_head += bytes;
    if (isTlsAlert(m_head))
        complain(Tr::tr("What listens on port %1 speaks TLS. Tick “Speaks TLS” in the settings "
                        "of this server.")
                     .arg(m_place.port));
    else if (const auto status = probedStatus(m_head))
        judge(*status);
}

void HttpProbe::judge(int status)
{
    if (status == 0) {
        complain(ProbeTexts::noHttp(m_place.port));
    } else if (m_question.status != 0 && status != m_question.status) {
        complain(ProbeTexts::otherStatus(m_question.path, status, m_question.status));
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
    const bool isRefused = m_socket->error() != QAbstractSocket::RemoteHostClosedError;
    ++m_attempts;
    if (m_socket->error() == QAbstractSocket::SslHandshakeFailedError) {
        complain(Tr::tr("What listens on port %1 does not speak TLS.").arg(m_place.port));
        return;
    }
    if (!isRefused) {
        m_refused = 0;
        QString why = ProbeTexts::noAnswer(m_place.port);
        if (!m_question.tls)
            why += u' ' + Tr::tr("If it speaks TLS, tick “Speaks TLS” in its settings.");
        complain(why);
        return;
    }
    const bool isRound = m_address + 1 == m_place.addresses.size();
    if (++m_refused >= m_place.addresses.size() && isRound) {
        m_hasComplained = false;
        emit waiting(Tr::tr("Nothing listens on port %1 yet.").arg(m_place.port));
    }
    // The other address at once.
    retry(isRound ? pauseAfter(m_attempts) : 0ms);
}

// What was wrong with the last answer says more than that the next one is waited for.
void HttpProbe::complain(const QString &why)
{
    m_hasComplained = true;
    emit waiting(why);
    retry(pauseAfterAnswer);
}

void HttpProbe::retry(std::chrono::milliseconds pause)
{
    m_socket->abort();
    m_pause.start(pause);
}

} // namespace Core
