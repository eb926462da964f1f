// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/serverdrag.h"

#include "core/server/serverlist.h"

#include <QMimeData>

namespace Gui {

QMimeData *ServerDrag::dataOf(const Core::ServerList &servers, const QList<int> &rows)
{
    QStringList ids;
    for (const int row : rows)
        ids.append(servers.at(row).id());
    auto *data = new QMimeData;
    data->setData(QLatin1StringView(mimeType), ids.join(u'\n').toUtf8());
    return data;
}

bool ServerDrag::holdsServers(const QMimeData &data)
{
    return data.hasFormat(QLatin1StringView(mimeType));
}

void ServerDrag::drop(Core::ServerList &servers, const QMimeData &data, int before)
{
    const QByteArray text = data.data(QLatin1StringView(mimeType));
    const QStringList ids = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        const int from = servers.indexOf(id);
        if (from < 0)
            continue;
        // Taking it out moves what is behind it up by one.
        const int to = from < before ? before - 1 : before;
        if (to != from)
            servers.move(from, to);
        before = to + 1;
    }
}

} // namespace Gui
