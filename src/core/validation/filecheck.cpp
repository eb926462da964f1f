// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/filecheck.h"

#include "core/filetexts.h"
#include "core/formats/har/harreader.h"
#include "core/formats/mock/harmock.h"
#include "core/json/jsonfaults.h"
#include "core/json/jsonplace.h"
#include "core/json/positionedyaml.h"
#include "core/mock/mockoon/environment.h"
#include "core/mock/mockreader.h"
#include "core/tr.h"
#include "core/validation/mockfilecheck.h"
#include "core/validation/openapicheck.h"
#include "core/workspace/workspacefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using Format = FileCheck::Format;

namespace {

constexpr qint64 largest = 64 * 1024 * 1024;

FileCheck refused(const QString &why)
{
    FileCheck check;
    check.findings += FileFinding {.message = why};
    return check;
}

FileCheck checkHar(QFile &file)
{
    FileCheck check {.format = Format::Har};
    const auto read = readHar(file, [](HarEntry &&) { return true; });
    if (!read) {
        check.findings
            += FileFinding {read.error().position, read.error().path, read.error().message};
        return check;
    }
    for (const HarNote &note : read->notes)
        check.findings += FileFinding {.key = note.place, .message = note.text, .isFault = false};
    check.has = Tr::tr("%n exchange(s)", nullptr, int(read->entries));
    return check;
}

// What would keep a server from starting here and now, such as a folder that is not there.
void addStartNotes(FileCheck &check, const WorkspaceFile &file, const PositionedJson &json,
                   const KindRegistry &kinds)
{
    const auto &servers = *json.find(u"servers")->value.as<PositionedJson::Array>();
    for (qsizetype i = 0; i < file.servers.size(); ++i) {
        const ServerKind *kind = kinds.find(file.servers[i].kind);
        const auto valid = kind ? file.servers[i].validate(*kind) : Result<>();
        if (!valid)
            check.findings
                += FileFinding {servers[i].position, u"servers[%1]"_s.arg(i), valid.error(), false};
    }
}

FileCheck checkWorkspace(const PositionedJson &json, const KindRegistry &kinds)
{
    FileCheck check {.format = Format::Workspace};
    const auto file = WorkspaceFile::check(json, kinds);
    if (!file) {
        check.addFaults(file.error(), &json);
        return check;
    }
    check.has = Tr::tr("%n server(s)", nullptr, int(file->servers.size()));
    if (!file->servers.isEmpty())
        addStartNotes(check, *file, json, kinds);
    return check;
}

bool isWorkspace(const PositionedJson &json)
{
    return json.find(u"servers") && !json.find(u"openapi") && !json.find(u"swagger");
}

Format formatOf(const PositionedJson &json)
{
    if (json.find(u"portsideMock"))
        return Format::Mock;
    if (json.find(u"openapi") || json.find(u"swagger"))
        return Format::OpenApi;
    if (Mockoon::isEnvironment(json))
        return Format::Mockoon;
    return isWorkspace(json) ? Format::Workspace : Format::Unknown;
}

FileCheck checkRead(const QString &path, const PositionedJson &json, const KindRegistry &kinds)
{
    const Format format = formatOf(json);
    switch (format) {
    case Format::Workspace:
        return checkWorkspace(json, kinds);
    case Format::Mock:
        return checkMockFile(path, json);
    case Format::OpenApi:
    case Format::Mockoon:
        return checkImportedMock(path, json, format);
    case Format::Unknown:
    case Format::Har:
        break;
    }
    return refused(Tr::tr("This is no workspace, mock file, OpenAPI description, Mockoon "
                          "environment or HAR file."));
}

} // namespace

QString FileFinding::toString(const QString &fileName) const
{
    const QString text = key.isEmpty() ? message : Tr::tr("%1 (at %2)").arg(message, key);
    return position ? JsonError {*position, text}.toString(fileName)
                    : u"%1: %2"_s.arg(fileName, text);
}

bool FileCheck::isValid() const
{
    return std::ranges::none_of(findings, &FileFinding::isFault);
}

void FileCheck::addFaults(const QList<JsonError> &errors, const PositionedJson *json)
{
    for (const JsonError &each : errors)
        findings += FileFinding {each.position, json ? jsonPathAt(*json, each.position) : QString(),
                                 each.message};
    std::ranges::stable_sort(findings, {}, [](const FileFinding &finding) {
        const TextPosition position = finding.position.value_or(TextPosition());
        return std::pair(position.line, position.column);
    });
}

void FileCheck::addNotes(const QStringList &notes)
{
    for (const QString &note : notes)
        findings += FileFinding {.message = note, .isFault = false};
}

FileCheck checkFile(const QString &path, const KindRegistry &kinds)
{
    // To open a pipe would wait for whoever writes into it.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return refused(FileTexts::noFile(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(FileTexts::unreadable(path, file));
    if (isHar(file))
        return checkHar(file);
    if (file.size() > largest)
        return refused(JsonFaults::tooLarge(path));
    const QByteArray text = file.readAll();
    const auto json = mockSyntaxOf(path) == MockSyntax::Yaml ? PositionedYaml::parse(text)
                                                             : PositionedJson::parse(text);
    if (json)
        return checkRead(path, *json, kinds);
    // Descriptions may be nested deeper than what people write.
    if (json.error().message == JsonFaults::tooDeep())
        return checkImportedMock(path, {}, Format::OpenApi);
    FileCheck check;
    check.addFaults({json.error()});
    return check;
}

} // namespace Core
