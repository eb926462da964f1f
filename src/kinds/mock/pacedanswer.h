// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/proxy/pace/pacer.h"

namespace Kinds::Mock {

// What an answer consists of: bytes, or a file instead of them.
struct Content
{
    QByteArray bytes = {};
    Core::FileHandle file = {};

    qint64 size() const { return file ? file->size() : bytes.size(); }
    QByteArray part(qint64 offset, qint64 length) const; // shorter: the file shrank
};

// An answer whose content passes at a limited rate, in the server's thread. The exchange's
// callbacks keep it until that is over.
class PacedAnswer final : public std::enable_shared_from_this<PacedAnswer>
{
    struct Private
    {
    };

public:
    // bytesPerSecond: from 1.
    static void start(const Core::ExchangePtr &exchange, Core::Response head, Content content,
                      qint64 bytesPerSecond);
    PacedAnswer(Private, const Core::ExchangePtr &exchange, Content content);
    Q_DISABLE_COPY_MOVE(PacedAnswer)

private:
    void sendNext();

    const Core::ExchangePtr m_exchange;
    const Content m_content;
    qint64 m_offset = 0;
    std::unique_ptr<Core::Pacer> m_pacer;
};

} // namespace Kinds::Mock
