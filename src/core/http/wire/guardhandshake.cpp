// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/guard.h"
#include "core/tr.h"

namespace Core {

// One step of the TLS handshake. One that fails is recorded: the developer sees what is wrong with
// the client, or with its trust.
void Guard::shakeHands()
{
    m_lastRead = Clock::now();
    switch (m_transport->handshake()) {
    case Transport::Handshake::Waits:
        break;
    case Transport::Handshake::Done:
    case Transport::Handshake::SkippedByClient:
        m_state = State::Idle;
        m_since = m_lastRead;
        if (!m_record.remark.isEmpty()) {
            m_headStart = m_requestEnd = m_lastRead;
            refuse({503, QString(m_record.remark)}, Outcome::Refused);
            settle();
            break;
        }
        transportReadable(); // the request may have come together with the handshake's end
        break;
    case Transport::Handshake::Failed:
        abandon(Outcome::Refused, m_transport->whyFailed());
        break;
    case Transport::Handshake::Unused:
        close();
        break;
    case Transport::Handshake::ClientGone:
        abandon(Outcome::ClientGone, Tr::tr("The client left during the TLS handshake."));
        break;
    }
}

} // namespace Core
