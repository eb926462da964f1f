// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/serverkind.h"
#include "core/proxy/proxyhandler.h"
#include "core/proxy/recording/answershelf.h"
#include "core/proxy/recording/recordingfile.h"
#include "core/proxy/upstream/upstreamtls.h"
#include "kinds/proxy/proxysettings.h"
#include "kinds/proxy/tr.h"

#include <algorithm>

namespace Kinds {

using namespace Qt::StringLiterals;

namespace {

using Proxy::Tr;

QString name()
{
    return Tr::tr("Reverse proxy");
}

QString description()
{
    return Tr::tr("Passes requests on to another server and shows the traffic.");
}

QString suggestName(const Core::FieldValues &values)
{
    const auto url = Core::UpstreamUrl::parse(values.value(u"upstream"_s).toString());
    return url ? QString::fromLatin1(url->origin.authority()) : Tr::tr("proxy");
}

// Whether TLS is needed at all: it costs a library.
bool hasSecureUpstream(const Core::ProxyOptions &options)
{
    return options.upstream->origin.secure
        || std::ranges::any_of(options.routes, [](const Core::ProxyRoute &route) {
               return route.upstream.origin.secure;
           });
}

Core::Result<std::unique_ptr<Core::Handler>> createHandler(const Core::FieldValues &values)
{
    auto options = Proxy::proxyOptions(values);
    if (!options)
        return Core::failure(options.error());
    if (hasSecureUpstream(*options)) {
        auto tls = Core::makeUpstreamTls(values.value(u"authorities"_s).toString(),
                                         values.value(u"acceptedCertificate"_s).toString(),
                                         options->upstream->origin.host);
        if (!tls)
            return Core::failure(tls.error());
        options->tls = std::move(*tls);
    }
    if (values.value(u"recorded"_s).toBool()) {
        options->recording = std::make_shared<Core::AnswerShelf>();
        const QString file = values.value(u"recording"_s).toString();
        const auto loaded
            = file.isEmpty() ? Core::Result<>() : Core::loadRecording(file, *options->recording);
        if (!loaded)
            return Core::failure(loaded.error());
    }
    return std::unique_ptr<Core::Handler>(
        std::make_unique<Core::ProxyHandler>(std::move(*options)));
}

// What one thread has recorded no other knows.
Core::ServerKind::Threads threads(const Core::FieldValues &values)
{
    using Threads = Core::ServerKind::Threads;
    return values.value(u"recorded"_s).toBool() ? Threads::One : Threads::Many;
}

// A front-end on another port of this machine may call an API through it.
Core::OriginPolicy originPolicy(const Core::FieldValues &)
{
    return Core::OriginPolicy::ThisMachine;
}

} // namespace

Core::ServerKind proxyKind()
{
    return {.id = u"proxy"_s,
            .name = name,
            .description = description,
            .fields = Proxy::proxyFields,
            .suggestName = suggestName,
            .createHandler = createHandler,
            .threads = threads,
            .originPolicy = originPolicy,
            .holdsMessages = true};
}

} // namespace Kinds
