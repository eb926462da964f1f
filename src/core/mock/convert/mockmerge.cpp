// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/convert/mockmerge.h"

#include "core/mock/mockwriter.h"
#include "core/tr.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

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

// Where each of the old routes is among the new ones; -1: nowhere. Several may have one key: those
// that are the same find each other first, own ones take what is left.
QList<qsizetype> placesOf(const QList<MockRoute> &before, const QList<MockRoute> &now)
{
    QHash<QString, QList<qsizetype>> free;
    for (qsizetype i = 0; i < now.size(); ++i)
        free[keyOf(now[i])] += i;
    QList<qsizetype> places(before.size(), -1);
    const auto place = [&](const auto &isMeant) {
        for (qsizetype i = 0; i < before.size(); ++i) {
            QList<qsizetype> &list = free[keyOf(before[i])];
            const auto found = std::ranges::find_if(
                list, [&](qsizetype each) { return isMeant(before[i], now[each]); });
            if (places[i] < 0 && found != list.end()) {
                places[i] = *found;
                list.erase(found);
            }
        }
    };
    place(
        [](const MockRoute &old, const MockRoute &made) { return old.imported == made.imported; });
    place([](const MockRoute &old, const MockRoute &) { return !old.imported.isEmpty(); });
    place([](const MockRoute &, const MockRoute &) { return true; });
    return places;
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
    const QList<qsizetype> places = placesOf(before.routes, now.routes);
    MockFile merged = before;
    merged.routes.clear();
    for (qsizetype i = 0; i < before.routes.size(); ++i) {
        const MockRoute &old = before.routes[i];
        const qsizetype place = places[i];
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
        if (!places.contains(i))
            merged.routes += now.routes[i];
    }
    if (merged.resources.isEmpty())
        merged.resources = now.resources;
    return merged;
}

} // namespace Core
