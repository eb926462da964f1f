// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/har/harentry.h"
#include "core/result.h"

#include <memory>

namespace Gui {

enum class ExportFormat : quint8 { Har, HttpFile, Folder, Mock };

// Where exported exchanges go to, one after the other; one thread at a time.
class ExportSink
{
public:
    ExportSink() = default;
    virtual ~ExportSink() = default;
    Q_DISABLE_COPY_MOVE(ExportSink)

    // path: of the file, or of the folder that is to be made.
    static Core::Result<std::shared_ptr<ExportSink>> open(ExportFormat format, const QString &path);

    virtual Core::Result<> write(const Core::HarEntry &entry) = 0;
    // Nothing is there before it.
    virtual Core::Result<> finish() = 0;
    // Removes what was written of an export that is not finished; true in any case.
    virtual bool discard() { return true; }
    // What the export does not reproduce, in sentences.
    virtual QStringList notes() const { return {}; }
};

} // namespace Gui
