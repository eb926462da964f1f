// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVariantMap>

#include <functional>

namespace Core {

enum class FieldType : quint8 {
    Text, // QString
    Folder, // QString, a path
    File, // QString, a path
    Flag, // bool
    Integer, // qlonglong
    Choice, // QString, one of Field::choices
    Lines, // QStringList, one entry a line
};

struct FieldChoice
{
    QString value; // as it stands in a workspace file
    QString label;
};

// One setting of a kind of server: from it come the form in the window, the options of the command
// line, keys and checks of the workspace file, defaults and the reference table. Texts are in the
// language of the moment it was made.
struct Field
{
    using Check = std::function<Result<>(const QVariant &value)>;

    QString key; // lowerCamelCase
    FieldType type = FieldType::Text;
    QString label;
    QString help; // one sentence
    QVariant defaultValue;
    bool required = false;
    bool secret = false; // masked where it is shown
    bool advanced = false; // below the fold of the form
    bool live = false; // counts at once in a server that runs (Handler::useValues)
    QString group; // heading of the form under which it stands
    QList<FieldChoice> choices;
    qlonglong minimum = 0; // of Integer
    qlonglong maximum = 0; // of Integer; equal to minimum: no bounds
    QString unit; // of Integer: "s", "MiB"
    QString placeholder;
    Check check; // beyond type, bounds and choices; may look at the disk, so never called for each
                 // key stroke

    // Type, bounds, choices, required, then check(); the reason names the label.
    Result<> validate(const QVariant &value) const;
    // The value from a text of the command line (KEY=VALUE) in this field's type.
    Result<QVariant> parse(const QString &text) const;
};

// Values of fields by key; a key that is missing has its default.
using FieldValues = QVariantMap;

} // namespace Core
