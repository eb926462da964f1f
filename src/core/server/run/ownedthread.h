// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

namespace Core {

// A thread with an event loop that ends when its owner goes: the destructor waits for it. Made and
// deleted in the main thread.
class OwnedThread final : public QThread
{
    Q_OBJECT

public:
    explicit OwnedThread(const QString &name);
    ~OwnedThread() override;
    Q_DISABLE_COPY_MOVE(OwnedThread)

    void begin(); // instead of start()
};

} // namespace Core
