// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/inspector/longcontent.h"

#include "kinds/inspector/tr.h"

#include <QDateTime>
#include <QDir>

#include <cerrno>
#include <utility>

namespace Kinds::Inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unfinished = ".part"_L1;

}

LongContent::LongContent(const LongContentPlace &place, qint64 number)
    : m_place(place)
    , m_number(number)
{
}

LongContent::~LongContent()
{
    if (m_file.isOpen())
        m_file.remove();
}

void LongContent::add(QByteArrayView chunk)
{
    if (m_place.folder.isEmpty() || !m_fault.isEmpty())
        return;
    if (!m_file.isOpen() && m_begin.size() + chunk.size() <= LongContentPlace::shortest) {
        m_begin.append(chunk);
        return;
    }
    if (!m_file.isOpen())
        open();
    write(chunk);
}

void LongContent::open()
{
    QDir().mkpath(m_place.folder);
    const QString name = u"%1/caught-%2-%3.bin"_s.arg(
        m_place.folder, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s),
        QString::number(m_number));
    m_file.setFileName(name + unfinished);
    m_isOurs = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (m_isOurs)
        write(std::exchange(m_begin, {}));
    else
        fail(m_file.errorString());
}

void LongContent::fail(const QString &why)
{
    m_fault = Tr::tr("The content could not be kept in “%1”: %2.").arg(m_place.folder, why);
    if (std::exchange(m_isOurs, false))
        m_file.remove();
}

void LongContent::write(QByteArrayView bytes)
{
    if (!m_file.isOpen())
        return;
    if (m_file.pos() + bytes.size() > m_place.most)
        fail(qt_error_string(EFBIG));
    else if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        fail(m_file.errorString());
}

QString LongContent::finish()
{
    if (!m_file.isOpen())
        return {};
    m_file.close();
    const QString name = m_file.fileName().chopped(unfinished.size());
    if (m_file.error() == QFileDevice::NoError && m_file.rename(name))
        return name;
    fail(m_file.errorString());
    return {};
}

// Their names are their times.
void removeOldContents(const LongContentPlace &place)
{
    const QDir folder(place.folder);
    qint64 sum = 0;
    const QFileInfoList files
        = folder.entryInfoList({u"caught-*.bin"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        sum += file.size();
        if (sum > place.most)
            QFile::remove(file.filePath());
    }
    // Of a program that was killed.
    const QFileInfoList parts = folder.entryInfoList({u"caught-*.bin"_s + unfinished}, QDir::Files);
    for (const QFileInfo &part : parts) {
        if (part.lastModified().daysTo(QDateTime::currentDateTime()) > 1)
            QFile::remove(part.filePath());
    }
}

} // namespace Kinds::Inspector
