// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"

namespace Kinds::Command {

// The values of all fields of a command server, with their defaults; a value.
class CommandSettings
{
public:
    explicit CommandSettings(const Core::FieldValues &values);

    QString text(const QString &key) const { return m_values.value(key).toString(); }
    int number(const QString &key) const { return m_values.value(key).toInt(); }
    bool isOn(const QString &key) const { return m_values.value(key).toBool(); }
    QStringList lines(const QString &key) const { return m_values.value(key).toStringList(); }
    bool isAutomatic(const QString &key) const; // left to the preset of the command

private:
    Core::FieldValues m_values;
};

} // namespace Kinds::Command
