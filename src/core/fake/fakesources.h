// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fake/fakefunctions.h"

#include <map>

namespace Core {

// Where a made-up value comes from: code, or texts of which one is taken.
struct FakeSource
{
    QJsonValue (*make)(Fake &fake, const FakeArguments &arguments) = nullptr;
    QStringList texts = {};
    bool arePatterns = false;
};

// All that has a name: code and resources/fake.json. Does not change; any thread.
class FakeSources
{
public:
    static const FakeSources &all();

    // Null: nothing is called so.
    const FakeSource *find(QStringView name) const;
    const QStringList &texts(QStringView name) const;
    QStringList names() const;

private:
    FakeSources();

    std::map<QString, FakeSource, std::less<>> m_sources;
    std::map<QString, QString, std::less<>> m_aliases;
};

} // namespace Core
