// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/inspector/longcontent.h"

#include "kinds/inspector/tr.h"

#include <QDateTime>
#include <QDir>

#include <utility>

namespace Kinds::Inspector {

using namespace Qt::StringLiterals;

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
        m_place.folder, QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss-zzz"_s),
        QString::number(m_number));
    m_file.setFileName(name);
    const bool isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                    QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (isOpen)
        write(std::exchange(m_begin, {}));
    else
        fail();
}

void LongContent::fail()
{
    m_fault = Tr::tr("The content could not be kept in “%1”: %2.")
                  .arg(m_place.folder, m_file.errorString());
    m_file.remove();
}

void LongContent::write(QByteArrayView bytes)
{
    if (m_file.isOpen() && m_file.write(bytes.data(), bytes.size()) != bytes.size())
        fail();
}

QString LongContent::finish()
{
    if (!m_file.isOpen())
        return {};
    m_file.close();
    if (m_file.error() == QFileDevice::NoError)
        return m_file.fileName();
    fail();
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
}

} // namespace Kinds::Inspector
