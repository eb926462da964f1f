// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/templates/plaintemplatehost.h"

#include "core/json/query/jsonquery.h"
#include "core/tr.h"

namespace Core {

Result<QString> PlainTemplateHost::file(const QString &path) const
{
    return failure(Tr::tr("The file “%1” cannot be read here: there is no folder.").arg(path));
}

Result<QString> PlainTemplateHost::jsonPath(const QString &json, const QString &path) const
{
    const auto query = JsonQuery::parse(path);
    if (!query)
        return failure(query.error());
    return query->valuesAsJson(json);
}

std::optional<QJsonValue> PlainTemplateHost::fake(const QString &name, const QJsonArray &arguments)
{
    return m_fake.value(name, arguments);
}

} // namespace Core
