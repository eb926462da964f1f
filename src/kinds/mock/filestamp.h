// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace Kinds::Mock {

// Device, number, size and time of modification; zeros: there is none.
using FileStamp = std::array<qint64, 5>;

// Another stamp means another content.
FileStamp fileStampOf(const QString &path);
// Whether the file has been as it is for so long that the same stamp means the same content, also
// where times are coarse.
bool isSettled(const FileStamp &stamp);

} // namespace Kinds::Mock
