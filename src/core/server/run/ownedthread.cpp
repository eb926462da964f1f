// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/ownedthread.h"

#ifdef Q_OS_LINUX
#include "core/server/run/epolldispatcher.h"
#endif

namespace Core {

OwnedThread::OwnedThread(const QString &name)
{
    setObjectName(name);
}

void OwnedThread::begin()
{
#ifdef Q_OS_LINUX
    setEventDispatcher(new EpollDispatcher); // a thread that runs owns it
#endif
    start();
}

OwnedThread::~OwnedThread()
{
    quit();
    wait();
}

} // namespace Core
