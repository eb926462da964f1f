// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/upload/putupload.h"

namespace Kinds::Static {

PutUpload::PutUpload(UploadFile file, QByteArray name, Replacing replacing, qint64 limit, Done done)
    : m_file(std::move(file))
    , m_name(std::move(name))
    , m_replacing(replacing)
    , m_limit(limit)
    , m_done(std::move(done))
{
}

void PutUpload::receive(Core::Exchange &exchange)
{
    exchange.receiveBody(
        [self = shared_from_this()](QByteArrayView chunk) {
            const auto keep = self; // answering drops this callback
            keep->take(chunk);
        },
        [self = shared_from_this()](const Core::Headers &) {
            const auto keep = self;
            if (keep->m_file)
                keep->finish(keep->m_file->commit(keep->m_name, keep->m_replacing));
        });
}

void PutUpload::take(QByteArrayView chunk)
{
    if (!m_file)
        return;
    if (m_limit > 0 && m_file->size() + chunk.size() > m_limit) {
        finish(Core::Unexpected {413});
        return;
    }
    if (const auto written = m_file->write(chunk); !written)
        finish(Core::Unexpected {written.error()});
}

void PutUpload::finish(const Core::Result<Committed, int> &result)
{
    m_file.reset();
    if (const Done done = std::exchange(m_done, {}))
        done(result);
}

} // namespace Kinds::Static
