// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/environment/envfile.h"

#include "core/filetexts.h"
#include "core/process/environment/envparser.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace Core::EnvFile {

Result<QList<EnvVariable>> parse(const QByteArray &text, const QString &fileName,
                                 const QProcessEnvironment &outer)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    QString decoded = decode(text);
    if (decode.hasError())
        return failure(Tr::tr("%1 is no text in UTF-8.").arg(fileName));
    decoded.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return EnvParser(std::move(decoded), fileName, outer).run();
}

Result<QList<EnvVariable>> read(const QString &path, const QProcessEnvironment &outer)
{
    // To open a pipe would wait for whoever writes into it.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return failure(FileTexts::noFile(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(FileTexts::unreadable(path, file));
    const QByteArray text = file.read(largest + 1);
    if (text.size() > largest)
        return failure(Tr::tr("%1 is too large for a file of variables.").arg(path));
    return parse(text, path, outer);
}

} // namespace Core::EnvFile
