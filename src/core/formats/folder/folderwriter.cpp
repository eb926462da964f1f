// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/folder/folderwriter.h"

#include "core/formats/folder/filename.h"
#include "core/tr.h"

#include <QSaveFile>

#include <utility>

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
        const QString part = candidate + u".part"_s;
        if (dir.exists(candidate))
            continue;
        if (dir.mkdir(part))
            return FolderWriter(QDir::cleanPath(dir.absoluteFilePath(candidate)),
                                QDir(dir.filePath(part)));
        if (!dir.exists(part))
            break;
    }
    return failure(Tr::tr("No folder \"%1\" could be made in %2; choose another place.")
                       .arg(safe, QDir::toNativeSeparators(parent)));
}

FolderWriter::FolderWriter(const QString &path, const QDir &folder)
    : m_path(path)
    , m_folder(folder)
{
}

FolderWriter::FolderWriter(FolderWriter &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_folder(std::move(other.m_folder))
    , m_isUnfinished(std::exchange(other.m_isUnfinished, false))
    , m_exchanges(other.m_exchanges)
    , m_files(other.m_files)
    , m_notes(std::move(other.m_notes))
{
}

FolderWriter::~FolderWriter()
{
    m_notes.reset();
    if (m_isUnfinished)
        m_folder.removeRecursively();
}

Result<> FolderWriter::write(const HarEntry &entry)
{
    constexpr int digits = 4;
    const ExchangeRecord &record = entry.record;
    // The number keeps names apart, also where upper and lower case are the same.
    const QString stem = QString::number(++m_exchanges).rightJustified(digits, u'0') + u'-'
        + safeFileName(QByteArray(record.request.method + record.request.path()));
    if (!entry.masked.isEmpty())
        note(Tr::tr("%1: masked: %2").arg(stem, entry.masked.join(u", "_s)));
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
        note(stem + u": "_s + notes.join(u"; "_s));
    if (content.bytes.isEmpty())
        return {};
    return writeFile(stem + u"-body."_s + fileEnding(content.type, content.kind), content.bytes);
}

void FolderWriter::note(const QString &line)
{
    if (!m_notes) {
        m_notes = std::make_unique<QFile>(m_folder.filePath(u"notes.txt"_s));
        (void)m_notes->open(QIODevice::WriteOnly | QIODevice::NewOnly);
        ++m_files;
    }
    m_notes->write(line.toUtf8() + '\n'); // finish() looks whether it could
}

Result<> FolderWriter::finish()
{
    if (m_notes && (!m_notes->flush() || m_notes->error() != QFileDevice::NoError))
        return failure(fault(*m_notes));
    m_notes.reset();
    if (!QDir().rename(m_folder.absolutePath(), m_path))
        return failure(Tr::tr("%1 could not be made: there is something of that name meanwhile.")
                           .arg(QDir::toNativeSeparators(m_path)));
    m_isUnfinished = false;
    return {};
}

QString FolderWriter::fault(const QFileDevice &file) const
{
    return Tr::tr("%1 could not be written: %2.")
        .arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
}

Result<> FolderWriter::writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(fault(file));
    ++m_files;
    return {};
}

} // namespace Core
