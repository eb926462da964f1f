// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/serverkind.h"
#include "core/mock/edit/mockstarter.h"
#include "kinds/mock/mockhandler.h"
#include "kinds/mock/mockproposals.h"
#include "kinds/mock/tr.h"

#include <QFileInfo>

namespace Kinds {

using namespace Qt::StringLiterals;

namespace {

using Mock::Tr;

QString name()
{
    return Tr::tr("Mock API");
}

QString description()
{
    return Tr::tr("Answers requests as a file says: contents, delays and faults.");
}

QString suggestName(const Core::FieldValues &values)
{
    const QString file = values.value(u"file"_s).toString();
    const QString base = QFileInfo(file).completeBaseName();
    return base.isEmpty() ? Tr::tr("mock") : base;
}

Core::Result<std::unique_ptr<Core::Handler>> createHandler(const Core::FieldValues &values)
{
    return Mock::MockHandler::make(Mock::mockSettings(values));
}

// Counts and state must be the same for every request.
Core::ServerKind::Threads threads(const Core::FieldValues &)
{
    return Core::ServerKind::Threads::One;
}

Core::Result<Core::FieldValues> prepareFile(const QString &folder)
{
    const auto file = Core::makeMockFile(folder);
    if (!file)
        return Core::failure(file.error());
    return Core::FieldValues {{u"file"_s, *file}};
}

Core::QuickStart quickStart()
{
    return {.text = Tr::tr("New Mock API"), .prepare = prepareFile};
}

// A front-end on another port of this machine may call an API.
Core::OriginPolicy originPolicy(const Core::FieldValues &)
{
    return Core::OriginPolicy::ThisMachine;
}

} // namespace

Core::ServerKind mockKind()
{
    return {.id = u"mock"_s,
            .name = name,
            .description = description,
            .fields = Mock::mockFields,
            .suggestName = suggestName,
            .createHandler = createHandler,
            .threads = threads,
            .originPolicy = originPolicy,
            .broadcasts = true,
            .propose = Mock::mockProposals,
            .quickStart = quickStart,
            .mockFileKey = u"file"_s};
}

} // namespace Kinds
