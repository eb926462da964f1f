// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/folder/folderwriter.h"

#include "core/formats/folder/filename.h"
#include "core/tr.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QByteArray headText(const ExchangeRecord &record, MessageSide side)
{
    const QByteArray version
        = record.request.version == HttpVersion::Http10 ? "HTTP/1.0" : "HTTP/1.1";
    const Response &response = record.response;
    const QByteArray reason
        = response.reason.isEmpty() ? reasonPhrase(response.status) : response.reason;
    QByteArray text;
    if (side == MessageSide::Request)
        text = record.request.method + ' ' + record.request.target + ' ' + version + '\n';
    else
        text = version + ' ' + QByteArray::number(response.status) + ' ' + reason + '\n';
    for (const HeaderField field : headersOf(record, side))
        text += field.name + ": " + field.value + '\n';
    return text;
}

} // namespace

Result<FolderWriter> FolderWriter::create(const QString &parent, const QString &name)
{
    constexpr int mostTries = 1'000;
    const QDir dir(parent);
    const QString safe = safeFileName(name.toUtf8());
    for (int number = 1; number <= mostTries; ++number) {
        const QString candidate = number == 1 ? safe : safe + u'-' + QString::number(number);
        if (dir.mkdir(candidate))
            return FolderWriter(QDir(dir.filePath(candidate)));
        if (!dir.exists(candidate))
            break;
    }
    return failure(Tr::tr("No folder \"%1\" could be made in %2; choose another place.")
                       .arg(safe, QDir::toNativeSeparators(parent)));
}

FolderWriter::FolderWriter(const QDir &folder)
    : m_folder(folder)
{
}

Result<> FolderWriter::write(const HarEntry &entry)
{
    constexpr int digits = 4;
    const ExchangeRecord &record = entry.record;
    // The number keeps names apart, also where upper and lower case are the same.
    const QString stem = QString::number(++m_exchanges).rightJustified(digits, u'0') + u'-'
        + safeFileName(QByteArray(record.request.method + record.request.path()));
    if (!entry.masked.isEmpty())
        m_notes.append(Tr::tr("%1: masked: %2").arg(stem, entry.masked.join(u", "_s)));
    const Result<> request = writeMessage(stem + u".request"_s, record, MessageSide::Request);
    if (!request || record.response.status == 0)
        return request;
    return writeMessage(stem + u".response"_s, record, MessageSide::Response);
}

Result<> FolderWriter::writeMessage(const QString &stem, const ExchangeRecord &record,
                                    MessageSide side)
{
    const Result<> head = writeFile(stem + u"-head.txt"_s, headText(record, side));
    if (!head)
        return head;
    const MessageContent content = messageContent(record, side);
    QStringList notes = content.notes;
    if (isCut(record, side))
        notes.prepend(cutRemark(record, side));
    if (!notes.isEmpty())
        m_notes.append(stem + u": "_s + notes.join(u"; "_s));
    if (content.bytes.isEmpty())
        return {};
    return writeFile(stem + u"-body."_s + fileEnding(content.type, content.kind), content.bytes);
}

Result<> FolderWriter::finish()
{
    if (m_notes.isEmpty())
        return {};
    return writeFile(u"notes.txt"_s, m_notes.join(u'\n').toUtf8() + '\n');
}

Result<> FolderWriter::writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Tr::tr("%1 could not be written: %2.")
                           .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    ++m_files;
    return {};
}

} // namespace Core
