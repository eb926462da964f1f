// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/resources/resource.h"

#include <QHash>

#include <memory>

namespace Kinds::Mock {

// The resources of a mock file and what they have to do with one another. Made in any thread, then
// used in the server's.
class ResourceSet
{
public:
    using Json = Resource::Json;
    // Entries of all lists by path.
    using Snapshot = std::vector<std::pair<QString, Resource::Items>>;

    explicit ResourceSet(const QList<Core::MockResource> &resources);

    // Which list a path belongs to; null: none.
    const Resource *covering(const PathSegments &segments) const;
    // Only for a path that one covers.
    Resource::Answer answer(const Core::Request &request, const PathSegments &segments,
                            const QByteArray &body);
    // Goes on with what requests have made of those that are as before in the file.
    void takeOver(ResourceSet &before);

    const std::vector<std::unique_ptr<Resource>> &all() const { return m_resources; }
    Resource *find(const QString &path) const; // null: there is none
    void reset() const; // all to their start data
    Snapshot snapshot() const;
    void restore(const Snapshot &snapshot) const; // those that are still there

private:
    // An entry of another list that a path goes through.
    struct Owner
    {
        const Resource *list = nullptr; // null: it goes through none
        QByteArray id = {};
        QString member = {}; // that names it
    };
    struct Target
    {
        Resource *list = nullptr;
        std::optional<QByteArray> id = {};
        Owner owner = {};
    };
    // What the query wants of other lists.
    struct Wishes
    {
        QByteArrayList embed;
        QByteArrayList dependent;
    };

    Target targetOf(const PathSegments &segments) const;
    Target targetBelow(const Resource &owner, const PathSegments &segments) const;
    static Wishes wishesOf(const Core::Request &request);
    // How entries of one list lead to those of another.
    struct Joint
    {
        std::string name; // of the member that they come into
        std::string member; // whose value leads there
        bool isToOne = false;
        QHash<QByteArray, std::vector<const Json *>> entries; // by that value
    };

    std::vector<Joint> jointsOf(const Resource &list, const QByteArrayList &names) const;
    // room: bytes that may still be added.
    static void decorate(Json &item, const Joint &joint, qint64 &room);
    void removeDependent(const Resource &list, const QByteArray &id, const QByteArray &name) const;
    // Calls use with each list of this name that belongs to the other one, and the member.
    template<typename Use>
    void eachChild(const Resource &list, const QByteArray &name, Use use) const;

    std::vector<std::unique_ptr<Resource>> m_resources;
};

} // namespace Kinds::Mock
