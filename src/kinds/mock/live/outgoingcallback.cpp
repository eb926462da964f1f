// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/live/outgoingcallback.h"

#include "kinds/mock/templates/templatefile.h"
#include "kinds/mock/tr.h"

#include <QUrl>

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView depthField = "X-Portside-Callback-Depth";

QString ownOrigin(const Core::Exchange &exchange)
{
    QUrl url;
    url.setScheme(exchange.isSecure() ? u"https"_s : u"http"_s);
    url.setHost(exchange.localAddress().toString());
    url.setPort(exchange.localPort());
    return url.toString();
}

} // namespace

int callbackDepth(const Core::Request &request)
{
    return std::max(0, request.headers.value(depthField).toInt());
}

Core::Result<Core::MockCallback> outgoingCallback(Core::MockCallback callback,
                                                  const Core::Exchange &exchange,
                                                  Core::RootFolder &folder)
{
    const int depth = callbackDepth(exchange.request());
    if (depth >= deepestCallback)
        return Core::failure(Tr::tr("The callback %1 is left out: it would be the answer to %n "
                                    "callbacks.",
                                    nullptr, depth)
                                 .arg(callback.url));
    callback.headers.set(depthField, QByteArray::number(depth + 1));
    if (callback.url.startsWith(u'/'))
        callback.url.prepend(ownOrigin(exchange));
    if (callback.content.kind == Core::MockContent::Kind::File) {
        const auto file = readTemplateFile(folder, callback.content.bytes);
        if (!file)
            return Core::failure(file.error());
        callback.content = {Core::MockContent::Kind::Bytes, file->content};
        if (!callback.headers.contains("Content-Type"))
            callback.headers.append("Content-Type", file->type);
    }
    return callback;
}

} // namespace Kinds::Mock
