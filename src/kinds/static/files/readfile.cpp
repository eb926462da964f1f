// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/files/readfile.h"

#include <unistd.h>

#include <cerrno>

namespace Kinds::Static {

std::optional<QByteArray> readFile(const Core::OpenFile &file)
{
    QByteArray content(file.size(), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t size = ::pread(file.descriptor(), content.data() + done,
                                     size_t(content.size() - done), done);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return {};
        done += size;
    }
    return content;
}

} // namespace Kinds::Static
