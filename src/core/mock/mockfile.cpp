// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockfile.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

QString MockRoute::title() const
{
    if (!name.isEmpty())
        return name;
    const QString where = pathRegex.isEmpty() ? path.text() : pathRegex;
    return methods.isEmpty() ? where : QString::fromLatin1(methods.join('|')) + u' ' + where;
}

// Where it stands is no part of what it says.
bool MockRoute::operator==(const MockRoute &other) const
{
    return name == other.name && notes == other.notes && isEnabled == other.isEnabled
        && methods == other.methods && path == other.path && pathRegex == other.pathRegex
        && choice == other.choice && responses == other.responses && operation == other.operation
        && imported == other.imported;
}

void MockFile::takeLiterally()
{
    const auto looksSo = [](const MockResponse &response) {
        bool isAny = response.content.bytes.contains("{{");
        for (const HeaderField field : response.headers)
            isAny |= field.value.contains("{{");
        return isAny;
    };
    templates = std::ranges::none_of(routes, [&](const MockRoute &route) {
        return std::ranges::any_of(route.responses, looksSo);
    });
}

const MockData *findMockData(const MockFile &file, const QString &name)
{
    const auto found = std::ranges::find_if(file.data, [&name](const MockData &each) {
        return each.name == name || (!each.id.isEmpty() && each.id == name);
    });
    return found == file.data.end() ? nullptr : &*found;
}

} // namespace Core
