// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

namespace Core {

// The folder of a series of pictures. Nothing is written outside of it and nothing in it is
// overwritten that was not written for a series. One thread.
class ShotFolder
{
public:
    static constexpr auto sheetName = "index.html";
    static constexpr auto marker = "<meta name=\"generator\" content=\"portside shots\">";
    static constexpr auto differences = "differences"; // folders in it
    static constexpr auto earlier = "earlier";

    explicit ShotFolder(QString path);

    // Whether pictures of these names may be written; changes nothing.
    Result<> check(const QStringList &files) const;
    // Makes it, and removes what an earlier comparison left.
    Result<> prepare() const;
    Result<> write(const QString &file, const QByteArray &content) const;
    Result<> write(const QString &subfolder, const QString &file, const QByteArray &content) const;
    QString pathOf(const QString &file) const;
    // Of a series that was made before; empty: there is none of this name.
    QByteArray read(const QString &file) const;
    QStringList pictures() const; // names

private:
    bool isOurs() const;

    QString m_path;
};

} // namespace Core
