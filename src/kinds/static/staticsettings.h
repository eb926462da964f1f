// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/rootfolder.h"
#include "core/http/headers.h"
#include "core/kind/field.h"

#include <chrono>

namespace Kinds::Static {

// What the user wants of a folder that is served: the values of the fields in their real types.
struct StaticSettings
{
    QString folder; // absolute
    bool listing = true;
    QByteArrayList index;
    bool spa = false;
    bool cleanUrls = false;
    QByteArray notFoundPage; // relative to the folder; empty: none
    Core::Headers headers;
    bool cors = false;
    bool isolation = false;
    QByteArray cacheControl;
    bool compression = true;
    bool precompressed = true;
    bool dotfiles = false;
    Core::SymlinkPolicy symlinks = Core::SymlinkPolicy::StayInside;
    bool liveReload = false;
    bool upload = false;
    bool uploadOverwrite = false;
    qint64 uploadLimit = 0; // bytes; 0: none
};

// Values that validated; a key that is missing has its default.
StaticSettings staticSettings(const Core::FieldValues &values);

QList<Core::Field> staticFields();

// "X-Frame-Options: DENY" taken apart; refuses what would break the answer's head.
Core::Result<Core::Headers> parseHeaderLine(const QString &line);

// Absolute, with "~" replaced.
QString absoluteFolder(const QString &path);

} // namespace Kinds::Static
