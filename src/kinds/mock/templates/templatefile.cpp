// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/templates/templatefile.h"

#include "core/files/mimetypes.h"
#include "core/files/rootfolder.h"
#include "kinds/mock/tr.h"

#include <QFile>

#include <sys/stat.h>

namespace Kinds::Mock {

Core::Result<TemplateFile> readTemplateFile(Core::RootFolder &folder, const QByteArray &path)
{
    constexpr qint64 most = 16 * 1024 * 1024;
    const auto found = folder.find(path);
    QFile file;
    const int descriptor
        = found && S_ISREG((*found)->state().st_mode) ? Core::reopenForReading(**found) : -1;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return Core::failure(Tr::tr("The file “%1” cannot be read in the folder of the mock file.")
                                 .arg(QString::fromUtf8(path)));
    if (file.size() > most)
        return Core::failure(
            Tr::tr("The file “%1” is larger than 16 MiB.").arg(QString::fromUtf8(path)));
    return TemplateFile {file.read(most), Core::MimeTypes().typeOf(path, **found)};
}

} // namespace Kinds::Mock
