// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/commandfile.h"

#include <QFile>
#include <QSaveFile>

#include <unistd.h>

namespace Cli {

using namespace Qt::StringLiterals;

Core::Result<> writeTo(const std::string &name,
                       const std::function<Core::Result<>(QIODevice &device)> &write)
{
    if (name == "-") {
        QFile out;
        (void)out.open(STDOUT_FILENO, QIODevice::WriteOnly);
        const auto done = write(out);
        return done && !out.flush() ? Core::failure(u"Nobody reads standard output any more."_s)
                                    : done;
    }
    const QString path = QString::fromStdString(name);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Core::failure(u"“%1” cannot be written: %2."_s.arg(path, file.errorString()));
    if (auto done = write(file); !done)
        return done;
    if (!file.commit())
        return Core::failure(u"“%1” cannot be written: %2."_s.arg(path, file.errorString()));
    return {};
}

} // namespace Cli
