// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/mocksettings.h"

#include "core/kind/makefield.h"
#include "core/mock/mockreader.h"
#include "core/process/environment/secretreference.h"
#include "kinds/mock/tr.h"

#include <QDir>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using enum Core::FieldType;

namespace {

Core::Field adminTokenField(const QString &group)
{
    constexpr qsizetype shortest = 8;
    Core::Field token = Core::advanced(Core::makeField(
        "adminToken", Text, group, QString(), Tr::tr("Administration token"),
        Tr::tr("With it a test suite may look at routes, state and requests below "
               "“/.portside/admin” and change them; without it there is no administration.")));
    token.secret = true;
    token.placeholder = u"${env:MOCK_TOKEN}"_s;
    token.check = [](const QVariant &value) -> Core::Result<> {
        const QString text = value.toString();
        if (!text.isEmpty() && text.size() < shortest)
            return Core::failure(Tr::tr("The token of the administration needs %n characters or "
                                        "more.",
                                        nullptr, int(shortest)));
        return Core::SecretReference::check(u"adminToken="_s + text);
    };
    return token;
}

} // namespace

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
        adminTokenField(group),
        Core::otherOriginsField(group),
    };
}

MockSettings mockSettings(const Core::FieldValues &values)
{
    return {.file = QDir().absoluteFilePath(values.value(u"file"_s).toString()),
            .permitsOrigins = values.value(u"cors"_s).toBool(),
            .adminToken = values.value(u"adminToken"_s).toString()};
}

} // namespace Kinds::Mock
