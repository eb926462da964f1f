// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fake/fake.h"
#include "core/fake/fakearguments.h"

#include <span>

namespace Core {

// One value that is made by code.
struct FakeFunction
{
    QLatin1StringView name;
    QJsonValue (*make)(Fake &fake, const FakeArguments &arguments);
};

// By what they make. Any thread.
std::span<const FakeFunction> fakeNumbers();
std::span<const FakeFunction> fakeStrings();
std::span<const FakeFunction> fakeWords();
std::span<const FakeFunction> fakeDates();
std::span<const FakeFunction> fakeColors();
std::span<const FakeFunction> fakeFinance();
std::span<const FakeFunction> fakeInternet();
std::span<const FakeFunction> fakeThings();
std::span<const FakeFunction> fakeChoices();

} // namespace Core
