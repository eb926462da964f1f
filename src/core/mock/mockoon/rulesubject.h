// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockoon/conversion.h"

namespace Core::Mockoon {

// A rule of a response as Mockoon has it, a plain value.
struct Rule
{
    QString target;
    QString modifier;
    QString value;
    QString test;
};

// "user.tags.0" in its parts.
QStringList modifierSteps(const QString &modifier);
// What it looks at; false: that cannot be taken over.
bool setRuleSubject(const Conversion &conversion, MockCondition &condition, const Rule &rule);

} // namespace Core::Mockoon
