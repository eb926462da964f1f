// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/control/client/controlclient.h"

#include "core/control/rpc/rpcchannel.h"
#include "core/workspace/instance/peercredentials.h"

#include <QFile>
#include <QLocalSocket>

#include <sys/stat.h>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAnswer = 64 * 1024 * 1024;

bool isSocket(const QString &path)
{
    struct stat state = {};
    return lstat(QFile::encodeName(path).constData(), &state) == 0 && S_ISSOCK(state.st_mode);
}

} // namespace

ControlClient::ControlClient(QString path, IfStale ifStale, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_ifStale(ifStale)
{
}

ControlClient::~ControlClient() = default;

void ControlClient::open()
{
    m_socket = std::make_unique<QLocalSocket>();
    // Queued: the socket must be out of its own call.
    connect(m_socket.get(), &QLocalSocket::connected, this, &ControlClient::connected,
            Qt::QueuedConnection);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &ControlClient::failed,
            Qt::QueuedConnection);
    m_socket->connectToServer(m_path);
}

void ControlClient::connected()
{
    if (!m_socket)
        return;
    const auto peer = Core::PeerCredentials::of(*m_socket);
    if (!peer || !peer->isSameUser) {
        close(u"The socket %1 belongs to another user and is not trusted."_s.arg(m_path));
        return;
    }
    m_socket->disconnect(this);
    m_channel = std::make_unique<Core::RpcChannel>(std::move(m_socket), longestAnswer);
    connect(m_channel.get(), &Core::RpcChannel::received, this, &ControlClient::take);
    connect(m_channel.get(), &Core::RpcChannel::closed, this,
            [this] { close(u"It has ended meanwhile."_s); });
    connect(m_channel.get(), &Core::RpcChannel::notUnderstood, this,
            [this](const Core::RpcError &error) {
                close(u"Its answer makes no sense: %1"_s.arg(error.message));
            });
    emit opened();
}

void ControlClient::failed()
{
    if (!m_socket)
        return;
    // Its owner was killed. A file that is no socket refuses in the same way.
    if (m_ifStale == IfStale::Remove && isSocket(m_path)
        && m_socket->error() == QLocalSocket::ConnectionRefusedError)
        QFile::remove(m_path);
    close(m_socket->errorString());
}

void ControlClient::call(const QString &method, const QJsonObject &params, Answer answer)
{
    if (!m_channel || m_isClosed) {
        answer(Core::Unexpected {
            Core::RpcError {Core::RpcError::NoOwner, u"It has ended meanwhile."_s}});
        return;
    }
    m_open.emplace(++m_lastCall, std::move(answer));
    m_channel->send({.id = m_lastCall, .method = method, .params = params});
}

void ControlClient::take(const Core::RpcMessage &message)
{
    if (!message.isAnswer()) {
        emit notified(message.method, message.params);
        return;
    }
    const auto found = m_open.find(message.id.toInt());
    if (found == m_open.end())
        return;
    const Answer answer = std::move(found->second);
    m_open.erase(found);
    if (message.error)
        answer(Core::Unexpected {*message.error});
    else
        answer(message.result);
}

void ControlClient::close(const QString &why)
{
    if (std::exchange(m_isClosed, true))
        return;
    const auto open = std::exchange(m_open, {});
    for (const auto &[number, answer] : open)
        answer(Core::Unexpected {Core::RpcError {Core::RpcError::NoOwner, why}});
    emit closed(why);
}

} // namespace Cli
