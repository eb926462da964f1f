// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Core {
class RootFolder;
}

namespace Kinds::Mock {

struct TemplateFile
{
    QByteArray content;
    QByteArray type; // of it, by its name

    QString text() const { return QString::fromUtf8(content); }
};

// A file below the folder, to 16 MiB.
Core::Result<TemplateFile> readTemplateFile(Core::RootFolder &folder, const QByteArray &path);

} // namespace Kinds::Mock
