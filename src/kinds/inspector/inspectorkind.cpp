// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/serverkind.h"
#include "core/proxy/makeproxy.h"
#include "kinds/inspector/inspectorhandler.h"
#include "kinds/inspector/tr.h"

namespace Kinds {

using namespace Qt::StringLiterals;

namespace {

using Inspector::Tr;

QString name()
{
    return Tr::tr("Request catcher");
}

QString description()
{
    return Tr::tr("Takes whatever is sent to it, such as webhooks, and shows it.");
}

QString suggestName(const Core::FieldValues &)
{
    return Tr::tr("catcher");
}

Core::Result<std::unique_ptr<Core::Handler>> createHandler(const Core::FieldValues &values)
{
    auto settings = Inspector::inspectorSettings(values);
    if (!settings)
        return Core::failure(settings.error());
    std::unique_ptr<Core::ProxyHandler> forward;
    if (!settings->forward.isEmpty()) {
        auto made = Core::makeProxy(settings->forward);
        if (!made)
            return Core::failure(made.error());
        forward = std::move(*made);
    }
    return std::unique_ptr<Core::Handler>(
        std::make_unique<Inspector::InspectorHandler>(std::move(*settings), std::move(forward)));
}

Core::QuickStart quickStart()
{
    return {.text = Tr::tr("Catch a Webhook"), .isOnce = true};
}

// It exists to catch what others send.
Core::OriginPolicy originPolicy(const Core::FieldValues &)
{
    return Core::OriginPolicy::Any;
}

} // namespace

Core::ServerKind inspectorKind()
{
    return {.id = u"inspector"_s,
            .name = name,
            .description = description,
            .fields = Inspector::inspectorFields,
            .suggestName = suggestName,
            .createHandler = createHandler,
            .originPolicy = originPolicy,
            .usualPort = 7766,
            .quickStart = quickStart,
            .announcesFirst = true};
}

} // namespace Kinds
