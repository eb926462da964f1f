// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/pacedanswer.h"

#include "core/http/answer/changedfile.h"
#include "kinds/mock/tr.h"

#include <unistd.h>

#include <algorithm>

namespace Kinds::Mock {

QByteArray Content::part(qint64 offset, qint64 length) const
{
    if (!file)
        return bytes.mid(offset, length);
    QByteArray part(length, Qt::Uninitialized);
    const ssize_t read = ::pread(file->descriptor(), part.data(), size_t(length), offset);
    part.truncate(std::max<ssize_t>(read, 0));
    return part;
}

PacedAnswer::PacedAnswer(Private, const Core::ExchangePtr &exchange, Content content)
    : m_exchange(exchange)
    , m_content(std::move(content))
{
}

void PacedAnswer::start(const Core::ExchangePtr &exchange, Core::Response head, Content content,
                        qint64 bytesPerSecond)
{
    const qint64 size = content.size();
    const auto self = std::make_shared<PacedAnswer>(Private {}, exchange, std::move(content));
    Core::Exchange *const answered = exchange.get();
    self->m_pacer = std::make_unique<Core::Pacer>(
        bytesPerSecond, self,
        Core::Pacer::Sinks {
            .write = [answered](QByteArray part) { return answered->write(std::move(part)); },
            .end = [answered](const Core::Headers &) { answered->end(); },
            .drained = [paced = self.get()] { paced->sendNext(); }});
    exchange->onDrained([self] { self->m_pacer->resume(); });
    exchange->onClientGone([self] {});
    exchange->begin(std::move(head), size);
    self->sendNext();
}

void PacedAnswer::sendNext()
{
    constexpr qint64 pieceSize = 64 * 1024;
    const qint64 wanted = std::min(m_content.size() - m_offset, pieceSize);
    if (wanted == 0) {
        m_pacer->end({});
        return;
    }
    const QByteArray piece = m_content.part(m_offset, wanted);
    if (piece.size() < wanted) {
        m_exchange->reset(Core::changedFileRemark());
        return;
    }
    m_offset += wanted;
    m_pacer->write(piece);
}

} // namespace Kinds::Mock
