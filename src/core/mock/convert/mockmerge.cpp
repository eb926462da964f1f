// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/convert/mockmerge.h"

#include "core/mock/mockwriter.h"
#include "core/tr.h"

#include <QCryptographicHash>
#include <QHash>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// By which a route is found again.
QString keyOf(const MockRoute &route)
{
    return route.operation.isEmpty()
        ? QString::fromLatin1(route.methods.join('|')) + u' ' + route.path.text() + route.pathRegex
        : route.operation.section(u'#', 1);
}

bool isEdited(const MockRoute &route)
{
    return route.imported != mockRouteDigest(route);
}

} // namespace

QString mockRouteDigest(const MockRoute &route)
{
    MockRoute plain = route;
    plain.imported.clear();
    const QByteArray text = writeMock({.routes = {plain}});
    constexpr qsizetype length = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(length));
}

MockFile mergeMock(const MockFile &now, const MockFile &before, QStringList &notes)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < now.routes.size(); ++i)
        places.insert(keyOf(now.routes[i]), i);
    MockFile merged = before;
    merged.routes.clear();
    QList<bool> isTaken(now.routes.size(), false);
    for (const MockRoute &old : before.routes) {
        const qsizetype place = places.value(keyOf(old), -1);
        if (place >= 0)
            isTaken[place] = true;
        const bool isOwn = old.imported.isEmpty();
        if (!isOwn && !isEdited(old)) {
            if (place >= 0)
                merged.routes += now.routes[place];
            else
                notes << Tr::tr("%1 was removed: it is no longer there.").arg(old.title());
            continue;
        }
        merged.routes += old;
        if (!isOwn && place < 0)
            notes << Tr::tr("%1 stays as you have edited it, but is no longer there.")
                         .arg(old.title());
        else if (place >= 0 && now.routes[place].imported != old.imported)
            notes << Tr::tr("%1 stays as you have edited it; what is imported has changed.")
                         .arg(old.title());
    }
    for (qsizetype i = 0; i < now.routes.size(); ++i) {
        if (!isTaken[i])
            merged.routes += now.routes[i];
    }
    if (merged.resources.isEmpty())
        merged.resources = now.resources;
    return merged;
}

} // namespace Core
