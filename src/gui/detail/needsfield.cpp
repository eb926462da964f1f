// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/detail/needsfield.h"

#include "core/server/needsring.h"

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;

const QString NeedsField::key = u"general.needs"_s;

namespace {

const Core::ServerConfig *find(const QList<Core::ServerConfig> &all, const QString &name)
{
    const auto found = std::ranges::find_if(all, [&name](const Core::ServerConfig &each) {
        return each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

QStringList idsIn(const QList<Core::ServerConfig> &all, const QStringList &names)
{
    QStringList ids;
    for (const QString &name : names) {
        const Core::ServerConfig *found = find(all, name);
        if (found && !ids.contains(found->id))
            ids << found->id;
    }
    return ids;
}

} // namespace

NeedsField::NeedsField(QList<Core::ServerConfig> all, QString own)
    : m_own(std::move(own))
{
    m_shared->all = std::move(all);
}

void NeedsField::update(const QList<Core::ServerConfig> &all)
{
    const QMutexLocker locker(&m_shared->mutex);
    m_shared->all = all;
}

QList<Core::ServerConfig> NeedsField::all() const
{
    const QMutexLocker locker(&m_shared->mutex);
    return m_shared->all;
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
    const QList<Core::ServerConfig> servers = all();
    const auto other = std::ranges::find_if(
        servers, [this](const Core::ServerConfig &each) { return each.id != m_own; });
    if (other != servers.end())
        field.placeholder = other->name;
    field.check = [*this](const QVariant &value) { return check(value.toStringList()); };
    return field;
}

Core::Result<> NeedsField::check(const QStringList &names) const
{
    QList<Core::ServerConfig> servers = all();
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty() && !find(servers, name))
            return Core::failure(tr("There is no server “%1”.").arg(name.trimmed()));
    }
    const QStringList ids = idsIn(servers, names);
    for (Core::ServerConfig &config : servers) {
        if (config.id == m_own)
            config.needs = ids;
    }
    const Core::NeedsRing ring = Core::NeedsRing::find(servers, m_own);
    return ring.names.isEmpty() ? Core::Result<>() : Core::failure(ring.sentence());
}

QStringList NeedsField::namesOf(const QStringList &ids) const
{
    const QList<Core::ServerConfig> servers = all();
    QStringList names;
    for (const QString &id : ids) {
        const auto found = std::ranges::find(servers, id, &Core::ServerConfig::id);
        if (found != servers.end())
            names << found->name;
    }
    return names;
}

QStringList NeedsField::idsOf(const QStringList &names, const QStringList &before) const
{
    const QList<Core::ServerConfig> servers = all();
    QStringList ids = idsIn(servers, names);
    for (const QString &id : before) {
        if (!std::ranges::any_of(servers, [&id](const auto &each) { return each.id == id; }))
            ids << id;
    }
    return ids;
}

} // namespace Gui
