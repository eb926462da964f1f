// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"

#include <QStringList>
#include <QVariantMap>

namespace Core {

// A look into the folder of a project that reads little, whatever stands there. Any thread.
class ProjectFiles
{
public:
    static constexpr qint64 largestFile = 1024 * 1024;
    static constexpr int mostFiles = 200; // that are read in all
    static constexpr int mostNames = 500; // of one folder

    explicit ProjectFiles(QString folder);

    QString folder() const { return m_folder; }
    QString path(const QString &name) const;
    bool hasFile(const QString &name) const;
    bool hasFolder(const QString &name) const;
    QString firstOf(const QStringList &names) const; // that is a file; empty: none
    // Of a file that is too large only the begin.
    QString text(const QString &name) const;
    bool contains(const QString &name, const QString &word) const;
    PositionedJson json(const QString &name) const; // null if it is none
    QVariantMap toml(const QString &name) const; // empty if it is none
    // Names that fit a wildcard, in a folder below; hidden ones and those of tools left out.
    QStringList files(const QString &below, const QStringList &wildcards) const;
    QStringList folders(const QString &below) const;

private:
    QString m_folder;
    mutable int m_read = 0;
};

} // namespace Core
