// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/output/outputfile.h"

#include "core/filetexts.h"

#include <QFileInfo>

namespace Core {

using namespace Qt::StringLiterals;

OutputFile::OutputFile(const QString &path, qint64 limit)
    : m_file(path)
    , m_limit(limit)
{
}

Result<> OutputFile::append(const ConsoleBatch &batch)
{
    if (m_isGivenUp)
        return {};
    if (!m_file.isOpen()) {
        // To open a pipe would wait for whoever reads from it.
        const QString path = m_file.fileName();
        const QFileInfo info(path);
        if (info.exists() && !info.isFile() && path != "/dev/null"_L1)
            return giveUp(FileTexts::noFile(path));
        const QIODevice::OpenMode mode
            = info.exists() && !info.isFile() ? QIODevice::WriteOnly : QIODevice::Append;
        if (!m_file.open(mode))
            return giveUp(FileTexts::unwritable(path, m_file));
    }
    QByteArray text;
    for (const ConsoleLine &line : batch.lines) {
        if (!line.isOpen)
            text
                += line.time.toString(Qt::ISODateWithMs).toUtf8() + ' ' + line.text.toUtf8() + '\n';
    }
    if (batch.leftOut > 0)
        text += "... " + QByteArray::number(batch.leftOut) + '\n';
    if (m_file.size() > 0 && m_file.size() + text.size() > m_limit) {
        if (const Result<> rotated = rotate(); !rotated)
            return rotated;
    }
    return m_file.write(text) == text.size() && m_file.flush()
        ? Result<>()
        : giveUp(FileTexts::unwritable(m_file.fileName(), m_file));
}

Result<> OutputFile::rotate()
{
    const QString path = m_file.fileName();
    const QString older = path + u".1"_s;
    m_file.close();
    QFile::remove(older);
    if (!QFile::rename(path, older) || !m_file.open(QIODevice::Append))
        return giveUp(FileTexts::unwritable(path, m_file));
    return {};
}

Result<> OutputFile::giveUp(const QString &why)
{
    m_isGivenUp = true;
    return failure(Tr::tr("The output is not kept any more: %1").arg(why));
}

} // namespace Core
