// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/makefield.h"

#include "core/tr.h"

namespace Core {

Field makeField(const char *key, FieldType type, const QString &group, const QVariant &defaultValue,
                const QString &label, const QString &help)
{
    Field field;
    field.key = QString::fromLatin1(key);
    field.type = type;
    field.label = label;
    field.help = help;
    field.defaultValue = defaultValue;
    field.group = group;
    return field;
}

Field advanced(Field field)
{
    field.advanced = true;
    return field;
}

Field otherOriginsField(const QString &group)
{
    return makeField("cors", FieldType::Flag, group, false, Tr::tr("Allow other origins (CORS)"),
                     Tr::tr("Pages of other servers on this machine, and of allowed origins, may "
                            "read answers."));
}

} // namespace Core
