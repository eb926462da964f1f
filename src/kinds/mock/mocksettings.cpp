// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/mocksettings.h"

#include "core/kind/makefield.h"
#include "core/mock/mockreader.h"
#include "kinds/mock/tr.h"

#include <QDir>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using enum Core::FieldType;

QList<Core::Field> mockFields()
{
    const QString group = Tr::tr("Mock file");
    Core::Field file = Core::makeField(
        "file", File, group, QString(), Tr::tr("File"),
        Tr::tr("A mock file (JSON or YAML): which requests get which answers. It is read again "
               "when it changes."));
    file.required = true;
    file.placeholder = u"mock.json"_s;
    file.check = [](const QVariant &value) -> Core::Result<> {
        const auto read = Core::readMockFile(QDir().absoluteFilePath(value.toString()));
        return read ? Core::Result<>() : Core::failure(read.error());
    };
    return {
        file,
        Core::otherOriginsField(group),
    };
}

MockSettings mockSettings(const Core::FieldValues &values)
{
    return {.file = QDir().absoluteFilePath(values.value(u"file"_s).toString()),
            .permitsOrigins = values.value(u"cors"_s).toBool()};
}

} // namespace Kinds::Mock
