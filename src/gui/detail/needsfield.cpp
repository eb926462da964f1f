// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/detail/needsfield.h"

#include "core/server/needsring.h"

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;

const QString NeedsField::key = u"general.needs"_s;

NeedsField::NeedsField(QList<Core::ServerConfig> all, QString own)
    : m_all(std::move(all))
    , m_own(std::move(own))
{
}

Core::Field NeedsField::field() const
{
    Core::Field field;
    field.key = key;
    field.type = Core::FieldType::Lines;
    field.label = tr("Needs");
    field.help = tr("Servers that are started before this one and stopped after it, one name a "
                    "line.");
    field.defaultValue = QStringList();
    const auto other = std::ranges::find_if(
        m_all, [this](const Core::ServerConfig &each) { return each.id != m_own; });
    if (other != m_all.end())
        field.placeholder = other->name;
    field.check = [*this](const QVariant &value) { return check(value.toStringList()); }; // NOLINT
    return field;
}

const Core::ServerConfig *NeedsField::find(const QString &name) const
{
    const auto found = std::ranges::find_if(m_all, [&name](const Core::ServerConfig &each) {
        return each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == m_all.end() ? nullptr : &*found;
}

Core::Result<> NeedsField::check(const QStringList &names) const
{
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty() && !find(name))
            return Core::failure(tr("There is no server “%1”.").arg(name.trimmed()));
    }
    QList<Core::ServerConfig> all = m_all;
    for (Core::ServerConfig &config : all) {
        if (config.id == m_own)
            config.needs = idsOf(names, {});
    }
    const Core::NeedsRing ring = Core::NeedsRing::find(all, m_own);
    return ring.names.isEmpty() ? Core::Result<>() : Core::failure(ring.sentence());
}

QStringList NeedsField::namesOf(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids) {
        const auto found = std::ranges::find(m_all, id, &Core::ServerConfig::id);
        if (found != m_all.end())
            names << found->name;
    }
    return names;
}

QStringList NeedsField::idsOf(const QStringList &names, const QStringList &before) const
{
    QStringList ids;
    for (const QString &name : names) {
        const Core::ServerConfig *found = find(name);
        if (found && !ids.contains(found->id))
            ids << found->id;
    }
    for (const QString &id : before) {
        if (!std::ranges::any_of(m_all, [&id](const auto &each) { return each.id == id; }))
            ids << id;
    }
    return ids;
}

} // namespace Gui
