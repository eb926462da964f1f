// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/resources/resourceset.h"

#include "core/formats/content/namevalues.h"
#include "kinds/mock/resources/resourcevalues.h"

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using ResourceValues::textOf;
using Json = Resource::Json;

namespace {

bool beginsWith(const PathSegments &segments, const PathSegments &path)
{
    return segments.size() >= path.size() && std::equal(path.begin(), path.end(), segments.begin());
}

// What the entry is called that a member names: userId and user_id name a user.
QByteArray singular(const QString &member)
{
    QByteArray name = member.toUtf8();
    if (name.endsWith("_id"))
        name.chop(3);
    else if (name.endsWith("Id"))
        name.chop(2);
    return name;
}

QHash<QByteArray, std::vector<const Json *>> entriesBy(const Resource &list,
                                                       const std::string &member)
{
    QHash<QByteArray, std::vector<const Json *>> entries;
    for (const Json &entry : list.items()) {
        if (const auto value = entry.find(member); value != entry.end())
            entries[textOf(*value)].push_back(&entry);
    }
    return entries;
}

void addNames(QByteArrayList &names, const QByteArray &list)
{
    constexpr qsizetype most = 20; // each takes time
    for (const QByteArray &name : list.split(',')) {
        if (names.size() < most && !names.contains(name))
            names += name;
    }
}

} // namespace

ResourceSet::ResourceSet(const QList<Core::MockResource> &resources)
{
    for (const Core::MockResource &resource : resources)
        m_resources.push_back(std::make_unique<Resource>(resource));
}

template<typename Use>
void ResourceSet::eachChild(const Resource &list, const QByteArray &name, Use use) const
{
    for (const auto &child : m_resources) {
        for (const Core::MockRelation &relation : child->source().belongsTo) {
            if (relation.path == list.source().path && child->path().back() == name)
                use(*child, relation.member);
        }
    }
}

// “/users/1/posts” and “/users/1/posts/2”.
ResourceSet::Target ResourceSet::targetBelow(const Resource &owner,
                                             const PathSegments &segments) const
{
    const size_t place = owner.path().size();
    if (!beginsWith(segments, owner.path()) || segments.size() < place + 2
        || segments.size() > place + 3 || segments.back().isEmpty())
        return {};
    Target target;
    eachChild(owner, segments[place + 1], [&](Resource &child, const QString &member) {
        if (!target.list)
            target = {&child, {}, {&owner, segments[place], member}};
    });
    if (target.list && segments.size() == place + 3)
        target.id = segments.back();
    return target;
}

ResourceSet::Target ResourceSet::targetOf(const PathSegments &segments) const
{
    for (const auto &list : m_resources) {
        if (!beginsWith(segments, list->path()))
            continue;
        if (segments.size() == list->path().size())
            return {list.get()};
        if (segments.size() == list->path().size() + 1 && !segments.back().isEmpty())
            return {list.get(), segments.back()};
    }
    for (const auto &list : m_resources) {
        if (const Target target = targetBelow(*list, segments); target.list)
            return target;
    }
    return {};
}

const Resource *ResourceSet::covering(const PathSegments &segments) const
{
    return m_resources.empty() ? nullptr : targetOf(segments).list;
}

ResourceSet::Wishes ResourceSet::wishesOf(const Core::Request &request)
{
    Wishes wishes;
    for (const Core::NameValue &pair : Core::parseNameValues(request.query())) {
        if (pair.name == "_embed" || pair.name == "_expand")
            addNames(wishes.embed, pair.value);
        else if (pair.name == "_dependent")
            addNames(wishes.dependent, pair.value);
    }
    return wishes;
}

// To the one that an entry belongs to, or to those that belong to it.
std::vector<ResourceSet::Joint> ResourceSet::jointsOf(const Resource &list,
                                                      const QByteArrayList &names) const
{
    std::vector<Joint> joints;
    for (const QByteArray &name : names) {
        for (const Core::MockRelation &relation : list.source().belongsTo) {
            const Resource *other = find(relation.path);
            if (other && singular(relation.member) == name)
                joints.push_back({name.toStdString(), relation.member.toStdString(), true,
                                  entriesBy(*other, other->idKey())});
        }
        eachChild(list, name, [&](const Resource &child, const QString &member) {
            joints.push_back(
                {name.toStdString(), list.idKey(), false, entriesBy(child, member.toStdString())});
        });
    }
    return joints;
}

void ResourceSet::decorate(Json &item, const Joint &joint, qint64 &room)
{
    const auto member = item.find(joint.member);
    if (member == item.end() || room < 0)
        return;
    const auto entries = joint.entries.constFind(textOf(*member));
    const bool areThere = entries != joint.entries.constEnd();
    if (joint.isToOne && !areThere)
        return;
    Json added = joint.isToOne ? *entries->front() : Json::array();
    for (const Json *entry : joint.isToOne || !areThere ? std::vector<const Json *>() : *entries)
        added.push_back(*entry);
    room -= ResourceValues::sizeOf(added);
    item[joint.name] = std::move(added);
}

void ResourceSet::removeDependent(const Resource &list, const QByteArray &id,
                                  const QByteArray &name) const
{
    eachChild(list, name, [&id](Resource &child, const QString &member) {
        child.removeWhere(member.toStdString(), id);
    });
}

Resource::Answer ResourceSet::answer(const Core::Request &request, const PathSegments &segments,
                                     const QByteArray &body)
{
    const Target target = targetOf(segments);
    Resource::Place place {.id = target.id};
    if (target.owner.list) {
        const Json *owner = target.owner.list->find(target.owner.id);
        if (!owner)
            return target.owner.list->noEntry();
        place.member = target.owner.member.toStdString();
        place.value = owner->at(target.owner.list->idKey());
    }
    const Wishes wishes = wishesOf(request);
    std::optional<std::vector<Joint>> joints; // when they are needed
    qint64 room = Resource::mostBytes;
    Resource::Answer answer = target.list->answer(request, place, body, [&](Json &item) {
        if (!joints)
            joints = jointsOf(*target.list, wishes.embed);
        for (const Joint &joint : *joints)
            decorate(item, joint, room);
    });
    for (const Core::HeaderField field : target.list->source().headers)
        answer.head.headers.remove(field.name);
    for (const Core::HeaderField field : target.list->source().headers)
        answer.head.headers.append(field.name, field.value);
    if (answer.head.status == 204 && target.id) {
        for (const QByteArray &name : wishes.dependent)
            removeDependent(*target.list, *target.id, name);
    }
    return answer;
}

void ResourceSet::takeOver(ResourceSet &before)
{
    for (const auto &resource : m_resources) {
        if (Resource *other = before.find(resource->source().path))
            resource->takeOver(*other);
    }
}

Resource *ResourceSet::find(const QString &path) const
{
    const auto found = std::ranges::find_if(
        m_resources, [&path](const auto &resource) { return resource->source().path == path; });
    return found == m_resources.end() ? nullptr : found->get();
}

void ResourceSet::reset() const
{
    for (const auto &resource : m_resources)
        resource->reset();
}

ResourceSet::Snapshot ResourceSet::snapshot() const
{
    Snapshot snapshot;
    for (const auto &resource : m_resources)
        snapshot.emplace_back(resource->source().path, resource->items());
    return snapshot;
}

void ResourceSet::restore(const Snapshot &snapshot) const
{
    for (const auto &[path, items] : snapshot) {
        if (Resource *resource = find(path))
            (void)resource->setItems(items);
    }
}

} // namespace Kinds::Mock
