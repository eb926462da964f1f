// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/resources/storefile.h"

#include "kinds/mock/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Json = Resource::Json;

StoreFile::Stamp StoreFile::Stamp::of(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? Stamp {info.size(), info.lastModified()} : Stamp();
}

StoreFile::StoreFile(QString path)
    : m_path(std::move(path))
    , m_stamp(Stamp::of(m_path))
{
}

QString StoreFile::write(const Resource::Items &items, quint64 revision)
{
    const QMutexLocker locker(&m_mutex);
    if (revision <= m_written)
        return {};
    const QString aside = m_path + u'~';
    const bool isForeign = Stamp::of(m_path) != m_stamp && QFile::exists(m_path);
    if (isForeign) {
        QFile::remove(aside);
        QFile::copy(m_path, aside);
    }
    if (const QString fault = save(items); !fault.isEmpty())
        return Tr::tr("“%1” cannot be written, so that changes are only in memory: %2.")
            .arg(m_path, fault);
    m_written = revision;
    m_stamp = Stamp::of(m_path);
    return isForeign
        ? Tr::tr("Somebody else had changed “%1”; that is in “%2” now.").arg(m_path, aside)
        : QString();
}

QString StoreFile::save(const Resource::Items &items) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    QByteArray text = "[";
    for (const Json &item : items) {
        text += text.size() > 1 ? ",\n  " : "\n  ";
        text
            += QByteArray::fromStdString(item.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
    text += "\n]\n";
    file.write(text);
    return file.commit() ? QString() : file.errorString();
}

} // namespace Kinds::Mock
