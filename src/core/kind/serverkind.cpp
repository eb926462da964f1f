// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/serverkind.h"

#include "core/tr.h"

#include <algorithm>

namespace Core {

std::optional<Field> ServerKind::field(const QString &key) const
{
    const QList<Field> all = fields ? fields() : QList<Field>();
    const auto found = std::ranges::find(all, key, &Field::key);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

FieldValues ServerKind::defaults() const
{
    FieldValues values;
    for (const Field &each : fields ? fields() : QList<Field>())
        values.insert(each.key, each.defaultValue);
    return values;
}

Result<> ServerKind::validate(const FieldValues &values) const
{
    const QList<Field> all = fields ? fields() : QList<Field>();
    for (auto it = values.keyBegin(); it != values.keyEnd(); ++it) {
        if (std::ranges::find(all, *it, &Field::key) == all.end())
            return failure(Tr::tr("A server of kind “%1” has no setting “%2”.").arg(id, *it));
    }
    for (const Field &each : all) {
        if (Result<> result = each.validate(values.value(each.key, each.defaultValue)); !result)
            return result;
    }
    return {};
}

} // namespace Core
