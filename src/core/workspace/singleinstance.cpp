// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/singleinstance.h"

#include "core/workspace/instance/instanceowner.h"
#include "core/workspace/instance/peercredentials.h"
#include "core/workspace/instance/runtimefolder.h"

#include <QLocalSocket>
#include <QLockFile>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Core {

namespace {

Q_LOGGING_CATEGORY(log, "portside.instance")

constexpr std::chrono::milliseconds lockRetry = 20ms;

} // namespace

// Asks whether somebody owns the socket; if nobody does, asks once more while holding the lock,
// and takes the socket. So of many simultaneous starts one finds nobody, all others find it.
struct SingleInstance::Private
{
    Private(SingleInstance &instance, QString ofName, std::chrono::milliseconds ofPatience)
        : q(instance)
        , name(std::move(ofName))
        , patience(ofPatience)
    {
    }

    void ask();
    void onConnected();
    void onError(QLocalSocket::LocalSocketError error);
    void onReadyRead();
    void takeLock();
    void own();
    void finish();

    SingleInstance &q;
    const QString name;
    const std::chrono::milliseconds patience;
    QString path;
    InstanceMessage message;
    bool isDecided = false;
    qint64 ownerPid = 0;
    QLocalSocket socket;
    QTimer retry;
    QTimer limit;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<InstanceOwner> owner;
};

SingleInstance::SingleInstance(QString name, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(name), patience))
{
    d->retry.setSingleShot(true);
    d->retry.setInterval(lockRetry);
    d->limit.setSingleShot(true);
    connect(&d->retry, &QTimer::timeout, this, [this] { d->takeLock(); });
    connect(&d->limit, &QTimer::timeout, this, [this] {
        d->finish();
        emit ownerHangs(d->ownerPid);
    });
    connect(&d->socket, &QLocalSocket::connected, this, [this] { d->onConnected(); });
    connect(&d->socket, &QLocalSocket::readyRead, this, [this] { d->onReadyRead(); });
    // Queued: the socket must be out of its own call before it connects again.
    connect(
        &d->socket, &QLocalSocket::errorOccurred, this,
        [this](QLocalSocket::LocalSocketError error) { d->onError(error); }, Qt::QueuedConnection);
}

SingleInstance::~SingleInstance()
{
    d->socket.disconnect(this);
}

void SingleInstance::claim(const QStringList &arguments, const QString &workingFolder)
{
    d->message = {arguments, workingFolder};
    const QString folder = runtimeFolder();
    if (folder.isEmpty()) {
        qCWarning(log,
                  "There is no folder of this user alone for a socket; other instances will "
                  "not be found.");
        QMetaObject::invokeMethod(this, &SingleInstance::owned, Qt::QueuedConnection);
        return;
    }
    d->path = folder + u'/' + d->name + ".socket"_L1;
    d->limit.start(d->patience);
    d->ask();
}

void SingleInstance::Private::ask()
{
    socket.connectToServer(path);
}

void SingleInstance::Private::onConnected()
{
    const std::optional<PeerCredentials> peer = PeerCredentials::of(socket);
    if (!peer || !peer->isSameUser) {
        qCWarning(log, "The socket %ls belongs to another user and is not trusted.",
                  qUtf16Printable(path));
        finish();
        emit q.owned();
        return;
    }
    lock.reset();
    ownerPid = peer->pid;
    socket.write(message.toLine());
}

void SingleInstance::Private::onReadyRead()
{
    if (isDecided || !socket.canReadLine())
        return;
    if (!InstanceMessage::isAnswer(socket.readLine()))
        return;
    finish();
    emit q.handedOver();
}

void SingleInstance::Private::onError(QLocalSocket::LocalSocketError error)
{
    if (isDecided)
        return;
    const bool nobody = error == QLocalSocket::ConnectionRefusedError
        || error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::PeerClosedError;
    if (!nobody) // busy: asked again until the patience is over
        retry.start();
    else if (lock)
        own();
    else
        takeLock();
}

void SingleInstance::Private::takeLock()
{
    socket.abort();
    lock = std::make_unique<QLockFile>(path + ".lock"_L1);
    if (!lock->tryLock(0ms)) {
        const bool isTaken = lock->error() == QLockFile::LockFailedError;
        lock.reset();
        if (!isTaken) {
            own();
            return;
        }
        retry.start();
        return;
    }
    ask();
}

void SingleInstance::Private::own()
{
    owner = std::make_unique<InstanceOwner>(path, path + ".lock"_L1, patience);
    connect(owner.get(), &InstanceOwner::received, &q, [this](const InstanceMessage &from) {
        emit q.received(from.arguments, from.workingFolder);
    });
    if (!owner->listen()) {
        qCWarning(log, "Cannot listen on %ls: %ls. Other instances will not be found.",
                  qUtf16Printable(path), qUtf16Printable(owner->errorString()));
    }
    finish();
    emit q.owned();
}

void SingleInstance::Private::finish()
{
    isDecided = true;
    limit.stop();
    retry.stop();
    lock.reset();
    socket.abort();
}

} // namespace Core
