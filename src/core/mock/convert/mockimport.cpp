// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/convert/mockimport.h"

#include "core/formats/content/mediatype.h"
#include "core/json/schema/schemareferences.h"
#include "core/mock/convert/mockmerge.h"
#include "core/mock/mockcontentreader.h"
#include "core/mock/mockreader.h"
#include "core/mock/openapi/openapicontents.h"
#include "core/mock/openapi/schemacontent.h"
#include "core/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// What a file refers to, as it is found from the new file.
class Placer
{
public:
    Placer(const QString &source, const QString &target)
        : m_from(QFileInfo(source).absoluteDir())
        , m_to(QFileInfo(target).absoluteDir())
        , m_source(moved(QFileInfo(source).fileName()))
    {
    }

    QString reference(const QString &text) const
    {
        const qsizetype hash = text.indexOf(u'#');
        if (hash == 0)
            return encoded(m_source) + text;
        if (m_from == m_to || text.contains("://"_L1) || text.startsWith("urn:"_L1))
            return text;
        const QString file = QUrl::fromPercentEncoding(text.left(hash).toUtf8());
        return encoded(moved(file)) + (hash < 0 ? QString() : text.mid(hash));
    }
    QByteArray schema(const QByteArray &text) const
    {
        Json json = Json::parse(text.begin(), text.end(), nullptr, false);
        if (json.is_discarded() || (m_from == m_to && !text.startsWith("{\"$ref\":\"#")))
            return text;
        SchemaReferences(
            [this](std::string &each) {
                each = reference(QString::fromStdString(each)).toStdString();
            },
            [](const auto &, const auto &, auto &) {})
            .visit(json);
        return QByteArray::fromStdString(json.dump());
    }
    // Only what lies below the new file's folder is found from there.
    QByteArray file(const QByteArray &path, QStringList &notes) const
    {
        const QString there = moved(QString::fromUtf8(path));
        if (path.isEmpty() || m_from == m_to || isMockPath(there))
            return path.isEmpty() || m_from == m_to ? path : there.toUtf8();
        notes << notAMockPath(there);
        return path;
    }

private:
    using Json = SchemaReferences::Json;

    QString moved(const QString &path) const
    {
        return m_to.relativeFilePath(m_from.absoluteFilePath(path));
    }
    static QString encoded(const QString &path)
    {
        return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    }

    const QDir m_from;
    const QDir m_to;
    const QString m_source;
};

void makeContent(MockResponse &response, const MockFile &file, const MockRoute &route)
{
    if (response.schema.isEmpty())
        return;
    const QByteArray type = MediaType::parse(response.headers.value("Content-Type")).name;
    SchemaContent content(response, file.documents, type,
                          SchemaContent::seedOf(file, route, response));
    const QByteArray bytes = content.usual();
    const bool isText = QString::fromUtf8(bytes).toUtf8() == bytes;
    response.content = {isJsonType(type) && !bytes.isEmpty() ? MockContent::Kind::Json
                            : isText                         ? MockContent::Kind::Text
                                                             : MockContent::Kind::Bytes,
                        bytes};
    response.yieldsToSchema = false;
}

} // namespace

Result<MockImport> importMock(const QString &source, const QString &target)
{
    auto read = readMockFile(source);
    if (!read)
        return failure(read.error());
    MockImport result {.file = *read, .notes = read->remarks};
    const Placer placer(source, target);
    for (MockRoute &route : result.file.routes) {
        for (MockResponse &response : route.responses) {
            makeContent(response, *read, route);
            if (response.content.kind == MockContent::Kind::File)
                response.content.bytes = placer.file(response.content.bytes, result.notes);
            response.schema = placer.schema(response.schema);
        }
        if (!route.operation.isEmpty())
            route.operation = placer.reference(route.operation);
        route.imported = mockRouteDigest(route);
    }
    for (MockResource &resource : result.file.resources)
        resource.store = placer.file(resource.store, result.notes);
    result.file.remarks.clear();
    return result;
}

Result<MockImport> importMockAgain(const QString &source, const QString &target)
{
    const auto before = readMockFile(target);
    if (!before)
        return failure(Tr::tr("The file “%1” is there, but no mock file whose edits could be "
                              "kept: %2")
                           .arg(target, before.error()));
    auto now = importMock(source, target);
    if (!now)
        return now;
    now->file = mergeMock(now->file, *before, now->notes);
    return now;
}

} // namespace Core
