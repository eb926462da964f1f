// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/upload/formupload.h"

namespace Kinds::Static {

FormUpload::FormUpload(const QByteArray &boundary, Core::FileHandle folder, Replacing replacing,
                       qint64 limit, Done done)
    : m_folder(std::move(folder))
    , m_replacing(replacing)
    , m_limit(limit)
    , m_done(std::move(done))
    , m_reader(boundary, *this)
{
}

void FormUpload::receive(Core::Exchange &exchange)
{
    exchange.receiveBody(
        [self = shared_from_this()](QByteArrayView chunk) {
            const auto keep = self; // answering drops this callback
            if (keep->m_done && !keep->m_reader.feed(chunk)) {
                keep->m_result.status = 400;
                keep->finish();
            }
        },
        [self = shared_from_this()](const Core::Headers &) {
            const auto keep = self;
            if (!keep->m_reader.isComplete())
                keep->m_result.status = 400;
            keep->finish();
        });
}

void FormUpload::partBegan(const FormPart &part)
{
    m_name.clear();
    if (!part.fileName || part.fileName->isEmpty())
        return; // another field, or no file was chosen
    m_name = safeFileName(*part.fileName);
    if (m_name.isEmpty()) {
        m_name = *part.fileName;
        refuse(400);
        return;
    }
    Core::Result<UploadFile, int> file = UploadFile::create(m_folder);
    if (file)
        m_file.emplace(std::move(*file));
    else
        refuse(file.error());
}

void FormUpload::partData(QByteArrayView data)
{
    if (!m_file)
        return;
    if (m_limit > 0 && m_file->size() + data.size() > m_limit)
        refuse(413);
    else if (const auto written = m_file->write(data); !written)
        refuse(written.error());
}

void FormUpload::partEnded()
{
    if (!m_file)
        return;
    if (const auto committed = m_file->commit(m_name, m_replacing)) {
        m_file.reset();
        m_result.saved.append(m_name);
    } else {
        refuse(committed.error());
    }
}

void FormUpload::refuse(int status)
{
    m_file.reset();
    m_result.refused.append({m_name, status});
}

void FormUpload::finish()
{
    m_file.reset();
    if (const Done done = std::exchange(m_done, {}))
        done(m_result);
}

} // namespace Kinds::Static
