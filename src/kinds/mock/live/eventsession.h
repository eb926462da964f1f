// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/live/livesession.h"

namespace Kinds::Mock {

// An event stream (text/event-stream, WHATWG HTML section 9.2). Lives in the server's thread.
class EventSession final : public LiveSession
{
public:
    using LiveSession::LiveSession;

private:
    bool open(Core::Response head) override;
    QByteArray frame(const Core::MockMessage &message, bool isScripted) override;
    void finish() override;
    void leave() override;

    // How many events of the script a client has seen that comes again.
    qsizetype seen() const;
    void keepAlive();

    qint64 m_number = 0; // of the last event of the script, from 1
};

} // namespace Kinds::Mock
