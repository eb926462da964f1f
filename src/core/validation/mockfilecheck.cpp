// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/mockfilecheck.h"

#include "core/json/jsonplace.h"
#include "core/mock/mockreader.h"
#include "core/tr.h"
#include "core/validation/openapicheck.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

QString contents(const MockFile &file)
{
    const QString routes = Tr::tr("%n route(s)", nullptr, int(file.routes.size()));
    return file.resources.isEmpty()
        ? routes
        : routes + u", "_s + Tr::tr("%n resource(s)", nullptr, int(file.resources.size()));
}

void addMissingFile(FileCheck &check, const PositionedJson &response, const QDir &folder,
                    const PositionedJson &json)
{
    const PositionedJson::Member *member = response.find(u"file");
    const QString *name = member ? member->value.as<QString>() : nullptr;
    if (!name || name->contains("{{"_L1) || QFileInfo::exists(folder.filePath(*name)))
        return;
    const TextPosition position = member->value.position;
    check.findings += FileFinding {position, jsonPathAt(json, position),
                                   Tr::tr("The file “%1” is not there.").arg(*name)};
}

// Contents are read when they are asked for, so that a route without its file answers 500.
void addMissingFiles(FileCheck &check, const QString &path, const PositionedJson &json)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    const PositionedJson::Member *routes = json.find(u"routes");
    if (!routes)
        return;
    for (const PositionedJson &route : *routes->value.as<PositionedJson::Array>()) {
        if (const PositionedJson::Member *one = route.find(u"response"))
            addMissingFile(check, one->value, folder, json);
        if (const PositionedJson::Member *list = route.find(u"responses")) {
            for (const PositionedJson &each : *list->value.as<PositionedJson::Array>())
                addMissingFile(check, each, folder, json);
        }
    }
}

} // namespace

FileCheck checkMockFile(const QString &path, const PositionedJson &json)
{
    FileCheck check {.format = FileCheck::Format::Mock};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return check;
    if (const auto faults = mockFaults(file.readAll(), mockSyntaxOf(path)); !faults.isEmpty()) {
        check.addFaults(faults, &json);
        return check;
    }
    addMissingFiles(check, path, json);
    const auto whole = readMockFile(path);
    if (whole) {
        check.has = contents(*whole);
        check.addNotes(whole->remarks);
    } else {
        check.findings += FileFinding {.message = whole.error()};
    }
    return check;
}

FileCheck checkImportedMock(const QString &path, const PositionedJson &json,
                            FileCheck::Format format)
{
    FileCheck check {.format = format};
    if (format == FileCheck::Format::OpenApi)
        check.findings = openApiFaults(json);
    const auto read = readMockFile(path);
    if (!read) {
        check.findings += FileFinding {.message = read.error()};
        return check;
    }
    check.has = contents(*read);
    for (const QString &remark : read->remarks) { // some were found with their places
        if (std::ranges::find(check.findings, remark, &FileFinding::message)
            == check.findings.end())
            check.addNotes({remark});
    }
    return check;
}

} // namespace Core
