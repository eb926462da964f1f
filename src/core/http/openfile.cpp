// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/openfile.h"

#include <unistd.h>

namespace Core {

OpenFile::OpenFile(int descriptor, const struct stat &state)
    : m_descriptor(descriptor)
    , m_state(state)
{
}

OpenFile::~OpenFile()
{
    ::close(m_descriptor);
}

bool OpenFile::isUnchanged() const
{
    struct stat now = {};
    return ::fstat(m_descriptor, &now) == 0 && now.st_size == m_state.st_size
        && now.st_mtim.tv_sec == m_state.st_mtim.tv_sec
        && now.st_mtim.tv_nsec == m_state.st_mtim.tv_nsec;
}

} // namespace Core
