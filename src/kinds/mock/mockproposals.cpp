// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/mockproposals.h"

#include "core/mock/mockformat.h"
#include "kinds/mock/tr.h"

#include <QDir>
#include <QFileInfo>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(Core::MockFormat format)
{
    switch (format) {
    case Core::MockFormat::Own:
        return Tr::tr("The file is a mock file.");
    case Core::MockFormat::OpenApi:
        return Tr::tr("The file is an OpenAPI description.");
    case Core::MockFormat::Mockoon:
        return Tr::tr("The file is an environment of Mockoon.");
    case Core::MockFormat::Har:
        return Tr::tr("The file is a HAR file of recorded traffic.");
    case Core::MockFormat::None:
        break;
    }
    return {};
}

} // namespace

Core::Proposals mockProposals(const QString &path)
{
    constexpr int rank = 100; // whoever names the file means it
    const Core::MockFormat format = Core::mockFormatOf(path);
    if (format == Core::MockFormat::None)
        return {};
    const QString file = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return {{.kind = u"mock"_s,
             .title = Tr::tr("Mock API of %1", "name of a file").arg(QFileInfo(file).fileName()),
             .reason = reasonOf(format),
             .obstacle = {},
             .values = {{u"file"_s, file}},
             .rank = rank}};
}

} // namespace Kinds::Mock
