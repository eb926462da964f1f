// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/command/commandsettings.h"

#include "kinds/command/commandfields.h"

namespace Kinds::Command {

CommandSettings::CommandSettings(const Core::FieldValues &values)
    : m_values(values)
{
    const QList<Core::Field> fields = commandFields();
    for (const Core::Field &field : fields) {
        if (!m_values.contains(field.key))
            m_values.insert(field.key, field.defaultValue);
    }
}

bool CommandSettings::isAutomatic(const QString &key) const
{
    return text(key) == QLatin1String(automatic);
}

} // namespace Kinds::Command
