// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"
#include "core/kind/kindregistry.h"

#include <QList>

namespace Core {

// What a check found at one place of a file.
struct FileFinding
{
    std::optional<TextPosition> position = {}; // none: of the file as a whole
    QString key = {}; // "routes[2].response.status"; empty: the whole, or not known
    QString message = {};
    bool isFault = true; // else a note: the file can be used

    // "shop.json:12:7: … (at routes[2].path)"
    QString toString(const QString &fileName) const;
};

// What a file is and what is wrong with it, a plain value.
struct FileCheck
{
    Q_GADGET

public:
    enum class Format : quint8 { Unknown, Workspace, Mock, OpenApi, Mockoon, Har };
    Q_ENUM(Format)

    Format format = Format::Unknown;
    QString has = {}; // "3 servers": what a file without faults contains
    QList<FileFinding> findings = {}; // in the order of the text

    bool isValid() const;
    void addFaults(const QList<JsonError> &errors, const PositionedJson *json = nullptr);
    void addNotes(const QStringList &notes);
};

// Reads a file as it would be used, and recognises by its content what it is. Any thread; may take
// long.
FileCheck checkFile(const QString &path, const KindRegistry &kinds);

} // namespace Core
