// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/document/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace Gui {

using namespace Qt::StringLiterals;

Drafts::Drafts(QString folder)
    : m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                       .filePath(u"drafts"_s);
}

QString Drafts::pathOf(const QString &file) const
{
    const QByteArray name
        = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(name));
}

void Drafts::keep(const QString &file, const QByteArray &text) const
{
    QDir().mkpath(m_folder);
    QSaveFile draft(pathOf(file));
    // Others have no business in what may hold secrets.
    if (!draft.open(QIODevice::WriteOnly))
        return;
    draft.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    draft.write(text);
    draft.commit();
}

void Drafts::forget(const QString &file) const
{
    QFile::remove(pathOf(file));
}

std::optional<QByteArray> Drafts::find(const QString &file) const
{
    QFile draft(pathOf(file));
    if (!draft.open(QIODevice::ReadOnly))
        return {};
    return draft.readAll();
}

} // namespace Gui
