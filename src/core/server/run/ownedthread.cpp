// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/ownedthread.h"

namespace Core {

OwnedThread::OwnedThread(const QString &name)
{
    setObjectName(name);
}

OwnedThread::~OwnedThread()
{
    quit();
    wait();
}

} // namespace Core
