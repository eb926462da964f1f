// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/mocksettings.h"

#include "core/kind/makefield.h"
#include "core/process/environment/secretreference.h"
#include "kinds/mock/freshreading.h"
#include "kinds/mock/tr.h"

#include <QDir>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using enum Core::FieldType;

namespace {

Core::Field adminTokenField(const QString &group)
{
    Core::Field token = Core::advanced(Core::makeField(
        "adminToken", Text, group, QString(), Tr::tr("Administration token"),
        Tr::tr("With it a test suite may look at routes, state and requests below "
               "“/.portside/admin” and change them; without it there is no administration.")));
    token.secret = true;
    token.placeholder = u"${env:PORTSIDE_ADMIN_TOKEN}"_s;
    token.check = [](const QVariant &value) -> Core::Result<> {
        const QString text = value.toString();
        if (!text.isEmpty()) {
            if (auto checked = checkAdminToken(text); !checked)
                return checked;
        }
        return Core::SecretReference::check(u"adminToken="_s + text);
    };
    return token;
}

} // namespace

Core::Result<> checkAdminToken(const QString &token)
{
    constexpr qsizetype shortest = 8;
    return token.size() >= shortest
        ? Core::Result<>()
        : Core::failure(Tr::tr("The token of the administration needs %n characters or more.",
                               nullptr, int(shortest)));
}

QList<Core::Field> mockFields()
{
    const QString group = Tr::tr("Mock file");
    Core::Field file = Core::makeField(
        "file", File, group, QString(), Tr::tr("File"),
        Tr::tr("A mock file or an OpenAPI description (JSON or YAML): which requests get which "
               "answers. It is read again when it changes."));
    file.required = true;
    file.placeholder = u"mock.json"_s;
    file.check = [](const QVariant &value) -> Core::Result<> {
        return FreshReading::check(QDir().absoluteFilePath(value.toString()));
    };
    Core::Field check = Core::makeField(
        "validate", Choice, group, u"off"_s, Tr::tr("Check requests"),
        Tr::tr("What happens to requests that are not as the OpenAPI description says: nothing, "
               "a remark in the traffic, or an answer 422 that says what is wrong."));
    check.choices = {{u"off"_s, Tr::tr("No")},
                     {u"flag"_s, Tr::tr("Remark in the traffic")},
                     {u"refuse"_s, Tr::tr("Refuse with 422")}};
    return {
        file,
        check,
        adminTokenField(group),
        Core::otherOriginsField(group),
    };
}

static RequestCheck checkOf(const QString &word)
{
    return word == "flag"_L1  ? RequestCheck::Flag
        : word == "refuse"_L1 ? RequestCheck::Refuse
                              : RequestCheck::Off;
}

MockSettings mockSettings(const Core::FieldValues &values)
{
    return {.file = QDir().absoluteFilePath(values.value(u"file"_s).toString()),
            .permitsOrigins = values.value(u"cors"_s).toBool(),
            .adminToken = values.value(u"adminToken"_s).toString(),
            .check = checkOf(values.value(u"validate"_s).toString())};
}

} // namespace Kinds::Mock
