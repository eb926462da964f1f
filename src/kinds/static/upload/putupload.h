// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "kinds/static/upload/uploadfile.h"

#include <functional>

namespace Kinds::Static {

// One PUT while its content arrives. Lives in the server's thread as long as the exchange is not
// over.
class PutUpload final : public std::enable_shared_from_this<PutUpload>
{
public:
    using Done = std::function<void(const Core::Result<Committed, int> &result)>;

    // limit in bytes, 0: none. done is called once, unless the client leaves.
    PutUpload(UploadFile file, QByteArray name, Replacing replacing, qint64 limit, Done done);

    void receive(Core::Exchange &exchange);

private:
    void take(QByteArrayView chunk);
    void finish(const Core::Result<Committed, int> &result);

    std::optional<UploadFile> m_file;
    QByteArray m_name;
    Replacing m_replacing;
    qint64 m_limit;
    Done m_done;
};

} // namespace Kinds::Static
