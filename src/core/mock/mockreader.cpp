// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockreader.h"

#include "core/filetexts.h"
#include "core/formats/mock/harmock.h"
#include "core/json/positionedyaml.h"
#include "core/mock/mockoon/environment.h"
#include "core/mock/mockresourcereader.h"
#include "core/mock/mockroutereader.h"
#include "core/mock/mockvalues.h"
#include "core/mock/mockwords.h"
#include "core/mock/openapi/mockdocuments.h"
#include "core/mock/openapi/openapireader.h"
#include "core/proxy/upstream/upstreamurl.h"
#include "core/tr.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

void readAddress(JsonObjectReader &reader, QStringView key, MockFile &file)
{
    file.fallback = reader.text(key).value_or(QString());
    if (file.fallback.isEmpty())
        return;
    if (const auto url = UpstreamUrl::parse(file.fallback); !url)
        reader.fail(reader.member(key)->value.position, url.error());
}

// Where a path is expected that others are below.
QString readPrefix(JsonObjectReader &reader, QStringView key)
{
    const QString path = reader.text(key).value_or(QString());
    if (!path.isEmpty() && (!path.startsWith(u'/') || path.endsWith(u'/')))
        reader.fail(reader.member(key)->value.position,
                    Tr::tr("The path “%1” must begin with “/” and not end with it.").arg(path));
    return path;
}

// An address, or an object with it and what is changed on the way.
void readFallback(JsonObjectReader &reader, MockFile &file, JsonErrors &errors)
{
    const PositionedJson::Member *member = reader.member(u"fallback");
    if (!member || !member->value.as<PositionedJson::Object>()) {
        readAddress(reader, u"fallback", file);
        return;
    }
    JsonObjectReader inner(member->value, errors);
    readAddress(inner, u"url", file);
    if (!inner.member(u"url"))
        inner.missing(u"url");
    file.passing.removedPrefix = readPrefix(inner, u"removePrefix");
    file.passing.requestHeaders = readMockFields(inner, u"requestHeaders");
    file.passing.responseHeaders = readMockFields(inner, u"responseHeaders");
    inner.finish();
}

void readOrder(JsonObjectReader &reader, MockFile &file)
{
    const std::optional<QString> order = reader.text(u"routeOrder");
    const QStringList known = mockOrderWords();
    if (order && !known.contains(*order))
        reader.unknownWord(u"routeOrder", known);
    else if (order)
        file.order = MockOrder(known.indexOf(*order));
    file.lenientPaths = reader.flag(u"lenientPaths").value_or(false);
}

void readSeed(JsonObjectReader &reader, MockFile &file)
{
    file.seed = reader.integer(u"seed", 0, 9'007'199'254'740'991);
    const QStringList known = {u"start"_s, u"request"_s};
    const QString per = reader.text(u"seedPer").value_or(known.first());
    if (!known.contains(per))
        reader.unknownWord(u"seedPer", known);
    file.seedsEachRequest = per == known.last();
}

MockFile readTopLevel(const PositionedJson &json, JsonErrors &errors)
{
    JsonObjectReader reader(json, errors);
    MockFile file;
    if (!reader.member(u"portsideMock")) {
        reader.fail(json.position,
                    Tr::tr("This is no mock file: the key “portsideMock” with the "
                           "number of the format, 1, is missing."));
        return file;
    }
    reader.integer(u"portsideMock", 1, MockFile::version);
    reader.text(u"$schema");
    file.name = reader.text(u"name").value_or(QString());
    file.notes = reader.text(u"notes").value_or(QString());
    file.headers = readMockFields(reader);
    file.delay = readMockDelay(reader).value_or(MockDelay());
    file.bandwidth = readMockBandwidth(reader).value_or(0);
    readFallback(reader, file, errors);
    readOrder(reader, file);
    file.basePath = readPrefix(reader, u"basePath");
    file.templates = reader.flag(u"template").value_or(true);
    readSeed(reader, file);
    if (const PositionedJson *routes = reader.array(u"routes")) {
        for (const PositionedJson &each : *routes->as<PositionedJson::Array>())
            file.routes += readMockRoute(each, errors);
    }
    if (const PositionedJson *resources = reader.array(u"resources"))
        file.resources = readMockResources(*resources, errors);
    if (const PositionedJson *data = reader.array(u"data"))
        file.data = readMockData(*data, errors);
    resolveMockData(file, json, errors);
    reader.finish();
    return file;
}

Result<PositionedJson, JsonError> parsed(const QByteArray &text, MockSyntax syntax)
{
    return syntax == MockSyntax::Yaml ? PositionedYaml::parse(text) : PositionedJson::parse(text);
}

// Such a description is read without positions, which a large one would wait for.
bool mayBeOpenApi(const QByteArray &text)
{
    return !text.contains("portsideMock") && (text.contains("openapi") || text.contains("swagger"));
}

} // namespace

MockSyntax mockSyntaxOf(const QString &fileName)
{
    const bool isYaml = fileName.endsWith(".yaml"_L1, Qt::CaseInsensitive)
        || fileName.endsWith(".yml"_L1, Qt::CaseInsensitive);
    return isYaml ? MockSyntax::Yaml : MockSyntax::Json;
}

QList<JsonError> mockFaults(const QByteArray &text, MockSyntax syntax)
{
    const auto json = parsed(text, syntax);
    if (!json)
        return {json.error()};
    if (Mockoon::isEnvironment(*json))
        return {};
    JsonErrors errors;
    readTopLevel(*json, errors);
    std::ranges::stable_sort(errors, {}, [](const JsonError &error) {
        return std::pair(error.position.line, error.position.column);
    });
    return errors;
}

Result<MockFile, JsonError> readMock(const QByteArray &text, MockSyntax syntax)
{
    const auto json = parsed(text, syntax);
    if (!json)
        return Unexpected {json.error()};
    if (Mockoon::isEnvironment(*json))
        return Mockoon::mockOf(*json);
    JsonErrors errors;
    MockFile file = readTopLevel(*json, errors);
    if (!errors.isEmpty())
        return Unexpected {errors.first()};
    return file;
}

Result<MockFile> readMockFile(const QString &path)
{
    constexpr qint64 most = 64 * 1024 * 1024;
    // To open a pipe would wait for whoever writes into it.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return failure(FileTexts::noFile(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Tr::tr("The mock file “%1” cannot be read: %2.").arg(path, file.errorString()));
    if (isHar(file))
        return mockOfHar(file, path);
    const QByteArray text = file.size() > most ? QByteArray() : file.read(most + 1);
    if (file.size() > most || text.size() > most)
        return failure(Tr::tr("The mock file “%1” is larger than 64 MiB. Move large contents to "
                              "files of their own: \"file\": ….")
                           .arg(path));
    if (mayBeOpenApi(text)) {
        const auto documents = SchemaDocuments::readFile(path);
        if (!documents || isOpenApi((*documents)->main()))
            return documents ? openApiMock(*documents)
                             : Result<MockFile>(failure(documents.error()));
    }
    auto read = readMock(text, mockSyntaxOf(path));
    if (!read)
        return failure(read.error().toString(path));
    if (const auto done = readMockDocuments(*read, path); !done)
        return failure(done.error());
    return std::move(*read);
}

} // namespace Core
