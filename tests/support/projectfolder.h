// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace Testing {

// A folder with files of a project, gone at the end.
class ProjectFolder
{
public:
    // Folders above the file are made.
    QString add(const QString &path, const QByteArray &text = {}, bool executable = false) const
    {
        QFile file(m_folder.filePath(path));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        if (executable)
            file.setPermissions(file.permissions() | QFileDevice::ExeOwner | QFileDevice::ExeUser);
        return file.fileName();
    }
    QString addProgram(const QString &path) const { return add(path, "#!/bin/sh\n", true); }

    QString path() const { return QFileInfo(m_folder.path()).canonicalFilePath(); }
    QString path(const QString &below) const { return path() + u'/' + below; }

private:
    QTemporaryDir m_folder;
};

} // namespace Testing
